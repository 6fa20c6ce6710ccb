import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
const CHILD = resolve('scripts/child.mjs');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command that is not understood says how to put it', () => {
	test.each([
		{ words: ['stort'], says: 'one of: start, test, build' },
		{ words: [], says: 'one of: start, test, build' },
		{ words: ['start', '9000'], says: '"npm run start" takes no arguments, and got "9000"' },
		{ words: ['test', '--help'], says: 'For one file of tests' },
	])('$words', ({ words, says }) => {
		const ended = spawnSync('node', ['scripts/bootstrap.mjs', ...words], { encoding: 'utf8' });
		expect(ended.stderr).toContain(says);
		expect(ended.stdout).toBe('');
		expect(ended.status).toBe(1);
	});
});

describe('nothing outlives a command', () => {
	const deaf = join(folder, 'deaf.mjs');
	const starter = join(folder, 'starter.mjs');
	const polite = join(folder, 'polite.mjs');

	beforeAll(() => {
		writeFileSync(polite, 'console.log(process.pid); setInterval(() => {}, 1000);');
		writeFileSync(
			deaf,
			`process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});
			console.log(process.pid); setInterval(() => {}, 1000);`,
		);
		writeFileSync(
			starter,
			`import { runChild } from ${JSON.stringify(CHILD)};
			const [script, killable] = process.argv.slice(2);
			const { code } = await runChild('node', [script], { killable: killable === 'killable' });
			process.exit(code);`,
		);
	});

	test('a signal is handed on', async () => {
		const { parent, pid } = await startedBy('node', [starter, polite]);
		parent.kill('SIGINT');
		expect(await once(parent, 'close')).toEqual([130, null]);
		expect(isAlive(pid)).toBe(false);
	});

	test('a program that ignores the signal is ended hard, if it may be', async () => {
		const { parent, pid } = await startedBy('node', [starter, deaf, 'killable']);
		parent.kill('SIGINT');
		expect(await once(parent, 'close')).toEqual([137, null]);
		expect(isAlive(pid)).toBe(false);
	});

	test('the end of the shell in between counts as a signal', async () => {
		const command = `node ${starter} ${polite}; true`;
		const { parent, pid } = await startedBy('sh', ['-c', command]);
		parent.kill('SIGKILL');
		await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
	});
});

async function startedBy(
	command: string,
	args: string[],
): Promise<{ parent: ChildProcess; pid: number }> {
	const parent = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	const [line] = (await once(parent.stdout, 'data')) as [Buffer];
	await wait(100);
	return { parent, pid: Number(String(line)) };
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
