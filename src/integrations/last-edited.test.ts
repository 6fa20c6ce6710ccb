import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLastEdits } from './last-edited.ts';

const base = mkdtempSync(join(tmpdir(), 'edits-'));
const whole = join(base, 'whole');

beforeAll(() => {
	mkdirSync(join(whole, 'content', 'documenti'), { recursive: true });
	git(whole, 'init', '--quiet', '--initial-branch=main');
	write('content/documenti/uno.md', 'uno');
	write('content/documenti/due.md', 'due');
	write('README.md', 'fuori');
	commit('2026-01-10');
	write('content/documenti/uno.md', 'uno, di nuovo');
	commit('2026-02-10');
	write('README.md', 'fuori, di nuovo');
	commit('2026-03-10');
});

afterAll(() => rmSync(base, { recursive: true }));

test('each file of the folder has the day of its last commit', () => {
	expect(editsOf(whole)).toEqual({
		'documenti/uno.md': '2026-02-10',
		'documenti/due.md': '2026-01-10',
	});
});

test.each([
	[1, {}],
	[2, {}],
	[3, { 'documenti/uno.md': '2026-02-10' }],
	[4, { 'documenti/uno.md': '2026-02-10', 'documenti/due.md': '2026-01-10' }],
])('a clone of depth %i says only what it knows', (depth, expected) => {
	const shallow = join(base, `depth-${depth}`);
	git(base, 'clone', '--quiet', `--depth=${depth}`, `file://${whole}`, shallow);
	expect(editsOf(shallow)).toEqual(expected);
});

test('a file changed, staged or new since the last commit has no day', () => {
	const clone = join(base, 'dirty');
	git(base, 'clone', '--quiet', whole, clone);
	writeFileSync(join(clone, 'content/documenti/uno.md'), 'cambiato');
	writeFileSync(join(clone, 'content/documenti/tre.md'), 'nuovo');
	writeFileSync(join(clone, 'content/documenti/quattro.md'), 'aggiunto');
	git(clone, 'add', 'content/documenti/quattro.md');
	expect(editsOf(clone)).toEqual({ 'documenti/due.md': '2026-01-10' });
});

test('outside a repository, in one without commits, and without the folder, nothing is said', () => {
	const plain = join(base, 'plain', 'content');
	mkdirSync(plain, { recursive: true });
	writeFileSync(join(plain, 'uno.md'), 'uno');
	expect(readLastEdits(plain).size).toBe(0);
	git(plain, 'init', '--quiet');
	expect(readLastEdits(plain).size).toBe(0);
	expect(readLastEdits(join(base, 'absent')).size).toBe(0);
});

test('without Git nothing is said', () => {
	const { PATH } = process.env;
	process.env.PATH = base;
	try {
		expect(readLastEdits(join(whole, 'content')).size).toBe(0);
	} finally {
		process.env.PATH = PATH;
	}
});

function editsOf(repository: string): Record<string, string> {
	return Object.fromEntries(readLastEdits(join(repository, 'content')));
}

function write(file: string, text: string): void {
	writeFileSync(join(whole, file), text);
}

function commit(day: string): void {
	const moment = `${day}T12:00:00+01:00`;
	git(whole, 'add', '--all');
	execFileSync('git', [...IDENTITY, 'commit', '--quiet', '-m', day], {
		cwd: whole,
		env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
	});
}

function git(folder: string, ...args: string[]): void {
	execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

const IDENTITY = ['-c', 'user.name=Prova', '-c', 'user.email=prova@ente.example'];
