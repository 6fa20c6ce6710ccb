import { expect, test } from 'vitest';
import { lastEdits } from './read-log.ts';

const NONE: ReadonlySet<string> = new Set();

/** A log as Git writes it: each commit with its hash, its moment and its files. */
function log(...commits: [hash: string, moment: string, ...files: string[]][]): string {
	return commits
		.map(([hash, moment, ...files]) => {
			const names = files.length > 0 ? `\n${files.join('\n')}\n` : '';
			return `\0${hash} ${Date.parse(moment) / 1000}\n${names}`;
		})
		.join('');
}

test('a file has the day of the newest commit that names it', () => {
	const days = lastEdits(
		log(
			['c3', '2026-11-20T09:00:00Z', 'documenti/uno.md'],
			['c2', '2026-11-10T09:00:00Z'],
			['c1', '2026-11-01T09:00:00Z', 'documenti/uno.md', 'documenti/due.md'],
		),
		NONE,
	);
	expect(Object.fromEntries(days)).toEqual({
		'documenti/uno.md': '2026-11-20',
		'documenti/due.md': '2026-11-01',
	});
});

test('the commit where a shallow clone was cut gives no day', () => {
	const text = log(
		['c2', '2026-11-20T09:00:00Z', 'documenti/uno.md'],
		['c1', '2026-11-01T09:00:00Z', 'documenti/uno.md', 'documenti/due.md'],
	);
	const days = lastEdits(text, new Set(['c1']));
	expect(Object.fromEntries(days)).toEqual({ 'documenti/uno.md': '2026-11-20' });
});

test('the day is that of the calendar in Italy', () => {
	const days = lastEdits(log(['c1', '2026-07-31T22:30:00Z', 'uno.md']), NONE);
	expect(days.get('uno.md')).toBe('2026-08-01');
});

test('a name with a space is one name', () => {
	expect([...lastEdits(log(['c1', '2026-11-01T09:00:00Z', 'a b.md']), NONE).keys()]).toEqual([
		'a b.md',
	]);
});

test.each(['', '\n', '\0\n', '\0c1\n\nuno.md\n', '\0c1 mai\n\nuno.md\n'])(
	'a log that says no moment gives no day: %j',
	(text) => expect(lastEdits(text, NONE).size).toBe(0),
);
