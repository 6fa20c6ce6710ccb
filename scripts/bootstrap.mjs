/**
 * The first step of every command. It needs nothing but Node 20 and npm: it installs what is missing,
 * then runs `scripts/<task>.ts` under the Node that the project brings along.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.installed-from');
const OLDEST_NODE = 20;
const TASKS = ['start', 'test', 'build', 'dev', 'preview', 'check', 'bench'];

/** What npm says when it fails, and what to do about it. */
const REMEDIES = [
	[/ENOSPC/, 'The disk is full: free about 1.5 GB and run the command again.'],
	[
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH/,
		'npm cannot reach its registry: check the connection (or the proxy) and run the command again.',
	],
	[/EACCES|EPERM/, 'This user may not write here: check who owns the folder and node_modules.'],
	[
		/EUSAGE|not in sync/,
		'package.json and package-lock.json disagree: run "npm install", look at what changed and commit it.',
	],
	[/EINTEGRITY/, 'A download is damaged: run "npm cache verify" and then the command again.'],
];

process.chdir(ROOT);
main().then(
	(code) => process.exit(code),
	(error) => {
		console.error(error instanceof Refusal ? `\n${error.message}` : error);
		process.exit(1);
	},
);

async function main() {
	const [task = '', ...rest] = process.argv.slice(2);
	if (!TASKS.includes(task)) refuse(`Use "npm run <command>", one of: ${TASKS.join(', ')}.`);
	checkNode();
	const lock = readLock();
	if (!isInstalled(lock)) await install(lock);
	return run(projectNode(), [join('scripts', `${task}.ts`), ...rest]);
}

function checkNode() {
	const major = Number.parseInt(process.versions.node, 10);
	if (major >= OLDEST_NODE) return;
	refuse(
		`This needs Node ${OLDEST_NODE} or later, and found ${process.versions.node}: take a newer one from https://nodejs.org.`,
	);
}

function readLock() {
	const path = join(ROOT, 'package-lock.json');
	if (!existsSync(path)) {
		refuse('package-lock.json is missing: restore it with "git checkout package-lock.json".');
	}
	const text = readFileSync(path, 'utf8');
	return { hash: createHash('sha256').update(text).digest('hex'), packages: packagesOf(text) };
}

function packagesOf(text) {
	try {
		return JSON.parse(text).packages;
	} catch {
		return refuse(
			'package-lock.json cannot be read: restore it with "git checkout package-lock.json".',
		);
	}
}

/** True after our own complete install, or after an "npm ci" or "npm install" that reached its end. */
function isInstalled(lock) {
	if (!isComplete(lock.packages) || !existsSync(packagedNode())) return false;
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock.hash) return true;
	if (!matchesInstalledVersions(lock.packages)) return false;
	writeFileSync(STAMP, lock.hash);
	return true;
}

function isComplete(packages) {
	return Object.entries(packages).every(
		([path, entry]) =>
			path === '' ||
			entry.optional ||
			entry.devOptional ||
			existsSync(join(ROOT, path, 'package.json')),
	);
}

/** npm writes this second lock file last, with what it really installed. */
function matchesInstalledVersions(packages) {
	const path = join(MODULES, '.package-lock.json');
	if (!existsSync(path)) return false;
	const installed = packagesOf(readFileSync(path, 'utf8'));
	return Object.entries(installed).every(
		([name, entry]) => packages[name]?.version === entry.version,
	);
}

async function install(lock) {
	const state = existsSync(MODULES) ? 'incomplete or out of date' : 'missing';
	console.log(`Installing packages (node_modules is ${state}). The first time takes some minutes.`);
	rmSync(STAMP, { force: true });
	const started = Date.now();
	const ticker = setInterval(
		() => console.log(`  still installing, ${secondsSince(started)} s`),
		15_000,
	);
	const [command, args] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	const said = [];
	const code = await run(command, args, said).finally(() => clearInterval(ticker));
	if (code !== 0) refuse(remedy(said.join(''), code));
	if (!existsSync(packagedNode())) {
		refuse(
			'The packages came without their install scripts: unset npm’s "ignore-scripts" and try again.',
		);
	}
	writeFileSync(STAMP, lock.hash);
	console.log(`  installed in ${secondsSince(started)} s`);
}

function remedy(said, code) {
	const known = REMEDIES.find(([pattern]) => pattern.test(said));
	if (known) return `The packages could not be installed. ${known[1]}`;
	return `The packages could not be installed (npm ended with ${code}): its message is above. Run the command again to retry.`;
}

/** The npm that runs us, or the one on the path. */
function npm(args) {
	const script = process.env.npm_execpath;
	if (script && /\.c?js$/.test(script) && existsSync(script))
		return [process.execPath, [script, ...args]];
	return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

function projectNode() {
	const path = [join(MODULES, '.bin'), process.env.PATH].join(
		process.platform === 'win32' ? ';' : ':',
	);
	process.env.PATH = path;
	return packagedNode();
}

function packagedNode() {
	return join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Runs a program to its end and hands on the signals that we get, so that nothing outlives us.
 *
 * @param said collects what the program writes to its error stream
 * @returns its exit code; 128 and the signal's number if a signal ended it
 */
function run(command, args, said) {
	return new Promise((resolve, reject) => {
		const stdio = ['inherit', 'inherit', said ? 'pipe' : 'inherit'];
		const child = spawn(command, args, { stdio, cwd: ROOT });
		child.stderr?.on('data', (chunk) => {
			said.push(String(chunk));
			process.stderr.write(chunk);
		});
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
		const handOn = (signal) => child.kill(signal);
		for (const signal of signals) process.on(signal, handOn);
		child.on('error', (error) => reject(asRefusal(command, error)));
		child.on('close', (code, signal) => {
			for (const name of signals) process.off(name, handOn);
			resolve(code ?? 128 + (constants.signals[signal] ?? 0));
		});
	});
}

function asRefusal(command, error) {
	if (error.code !== 'ENOENT') return error;
	return new Refusal(
		`${command} is not on this machine: install Node with npm from https://nodejs.org.`,
	);
}

function secondsSince(started) {
	return Math.round((Date.now() - started) / 1000);
}

/** @returns {never} */
function refuse(sentence) {
	throw new Refusal(sentence);
}

class Refusal extends Error {}
