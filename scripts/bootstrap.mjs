/**
 * The first step of every command. It needs nothing but Node 20 and npm: it installs what is missing,
 * then runs `scripts/<task>.ts` under the Node that the project brings along.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.mjs';
import { installIfNeeded, packagedNode } from './install.mjs';
import { Refusal, sentenceOf } from './refusal.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
/** What follows `npm run`, and the script in `scripts/` that does it. */
const TASKS = {
	start: 'start',
	test: 'test',
	build: 'build',
	dev: 'dev',
	preview: 'preview',
	check: 'check',
	bench: 'bench',
	visual: 'visual',
	'staff:crea': 'create-staff',
	'contributi:esporta': 'export-contributions',
	'demo:anno': 'demo-year',
};
const WITH_ARGUMENTS = ['bench', 'build', 'visual', 'staff:crea', 'contributi:esporta'];

process.chdir(ROOT);
main().then(
	(code) => process.exit(code),
	(error) => {
		console.error(sentenceOf(error));
		process.exit(1);
	},
);

async function main() {
	const [task = '', ...rest] = process.argv.slice(2);
	checkCommand(task, rest);
	checkNode();
	const stoppedWith = await installIfNeeded();
	if (stoppedWith !== 0) return stoppedWith;
	process.env.PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
	const { code } = await runChild(packagedNode(), [join('scripts', `${TASKS[task]}.ts`), ...rest]);
	return code;
}

function checkCommand(task, rest) {
	if (!Object.hasOwn(TASKS, task)) {
		throw new Refusal(`Use "npm run <command>", one of: ${Object.keys(TASKS).join(', ')}.`);
	}
	if (rest.length === 0 || WITH_ARGUMENTS.includes(task)) return;
	const single = task === 'test' ? ' For one file of tests: "npx vitest run <file>".' : '';
	throw new Refusal(`"npm run ${task}" takes no arguments, and got "${rest.join(' ')}".${single}`);
}

function checkNode() {
	const major = Number.parseInt(process.versions.node, 10);
	if (major >= OLDEST_NODE) return;
	throw new Refusal(
		`This needs Node ${OLDEST_NODE} or later, and found ${process.versions.node}: take a newer one from https://nodejs.org.`,
	);
}
