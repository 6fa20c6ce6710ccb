import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf, runChild } from './child.mjs';
import { Refusal } from './refusal.mjs';

const MODULES = 'node_modules';
const STAMP = join(MODULES, '.installed-from');
const NO_SCRIPTS =
	'The packages came without their install scripts: unset npm’s "ignore-scripts" and try again.';
const RESTORE = 'restore it with "git checkout package-lock.json".';

/** What npm says when it fails, and what to do about it. */
const REMEDIES = [
	[/ENOSPC/, 'The disk is full: free about 1.5 GB and run the command again.'],
	[
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH/,
		'npm cannot reach its registry: check the connection (or the proxy) and run the command again.',
	],
	[/EACCES|EPERM|EROFS/, 'This user may not write here: check who owns the folder.'],
	[
		/EUSAGE|not in sync/,
		'package.json and package-lock.json disagree: run "npm install", look at what changed and commit it.',
	],
	[/EINTEGRITY/, 'A download is damaged: run "npm cache verify" and then the command again.'],
];

/**
 * Installs the packages unless they are all there.
 *
 * @returns 0, or the exit code of a command that was stopped while installing
 */
export async function installIfNeeded() {
	const lock = readLock();
	return isInstalled(lock) ? 0 : install(lock);
}

/** @returns the Node that comes with the packages */
export function packagedNode() {
	return join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function readLock() {
	const path = 'package-lock.json';
	if (!existsSync(path)) throw new Refusal(`package-lock.json is missing: ${RESTORE}`);
	const text = readFileSync(path, 'utf8');
	const packages = packagesOf(text);
	if (!packages) throw new Refusal(`package-lock.json cannot be read: ${RESTORE}`);
	return { hash: createHash('sha256').update(text).digest('hex'), packages };
}

/** @returns the entries of a lock file by path, or `null` if it is not one */
function packagesOf(text) {
	try {
		return JSON.parse(text).packages ?? null;
	} catch {
		return null;
	}
}

/** True after our own complete install, or after an "npm ci" or "npm install" that reached its end. */
function isInstalled(lock) {
	const installed = readInstalled();
	if (!installed || !existsSync(packagedNode())) return false;
	if (![...required(lock.packages), ...Object.keys(installed)].every(isThere)) return false;
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock.hash) return true;
	const isAsLocked = ([path, entry]) => lock.packages[path]?.version === entry.version;
	if (!Object.entries(installed).every(isAsLocked)) return false;
	writeFileSync(STAMP, lock.hash);
	return true;
}

/** npm writes this second lock file last, with what it really installed. */
function readInstalled() {
	const path = join(MODULES, '.package-lock.json');
	return existsSync(path) ? packagesOf(readFileSync(path, 'utf8')) : null;
}

function required(packages) {
	const isRequired = ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional;
	return Object.entries(packages)
		.filter(isRequired)
		.map(([path]) => path);
}

function isThere(path) {
	return existsSync(join(path, 'package.json'));
}

async function install(lock) {
	accessSync(process.cwd(), constants.W_OK);
	const state = existsSync(MODULES) ? 'incomplete or out of date' : 'missing';
	console.log(`Installing packages (node_modules is ${state}). The first time takes some minutes.`);
	rmSync(STAMP, { force: true });
	const started = Date.now();
	const ticker = setInterval(
		() => console.log(`  still installing, ${secondsSince(started)} s`),
		15_000,
	);
	const said = [];
	const [command, args] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	const { code, stoppedBy } = await runChild(command, args, { said, killable: true }).finally(() =>
		clearInterval(ticker),
	);
	if (stoppedBy) return stopped(stoppedBy);
	if (code !== 0) throw new Refusal(remedy(said.join(''), code));
	if (!existsSync(packagedNode())) throw new Refusal(NO_SCRIPTS);
	writeFileSync(STAMP, lock.hash);
	console.log(`  installed in ${secondsSince(started)} s`);
	return 0;
}

function stopped(signal) {
	console.log('\nStopped while installing. The next command starts the installation again.');
	return exitCodeOf(signal);
}

function remedy(said, code) {
	const known = REMEDIES.find(([pattern]) => pattern.test(said));
	if (known) return `The packages could not be installed. ${known[1]}`;
	return `The packages could not be installed (npm ended with ${code}): its message is above. Run the command again to retry.`;
}

/** The npm that runs us, or the one on the path. */
function npm(args) {
	const script = process.env.npm_execpath;
	if (script && /npm-cli\.c?js$/.test(script) && existsSync(script))
		return [process.execPath, [script, ...args]];
	return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

function secondsSince(started) {
	return Math.round((Date.now() - started) / 1000);
}
