import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CANARY_STEM } from './canary.ts';
import { checkCanaries } from './check-canaries.ts';
import { findCanaries } from './find-canaries.ts';

const WORD = `${CANARY_STEM}0042w`;
const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(2, '0');
const every = (write: (letter: string) => string) => [...WORD].map(write).join('');

test.each<[string, string | Buffer]>([
	['as it is', `<p>${WORD}</p>`],
	['in capitals', WORD.toUpperCase()],
	['packed with gzip', gzipSync(`{"content":"${WORD}"}`)],
	['percent-encoded', every((letter) => `%${hex(letter)}`)],
	['as decimal entities', every((letter) => `&#${letter.charCodeAt(0)};`)],
	['as hexadecimal entities', every((letter) => `&#x${hex(letter)};`)],
	['escaped for JSON', every((letter) => `\\u00${hex(letter)}`)],
	['escaped for a script', every((letter) => `\\x${hex(letter)}`)],
	['in two bytes a letter', Buffer.from(WORD, 'utf16le')],
	['in base64, at the start of a group', Buffer.from(WORD).toString('base64')],
	['in base64, a byte later', Buffer.from(`a${WORD}z`).toString('base64')],
	['in base64, two bytes later', Buffer.from(`ab${WORD}zz`).toString('base64')],
])('a planted word is found %s', (_how, content) => {
	expect(findCanaries(Buffer.from(content))).toEqual([WORD]);
});

test('nothing is found where nothing was planted', () => {
	expect(findCanaries(Buffer.from('Un testo come gli altri, qxz kvw.'))).toEqual([]);
});

test('a leak names the file and the field; a word that no reserved file holds is reported too', () => {
	const canaries = [
		{ word: WORD, source: 'documenti/a.md', field: 'titolo' },
		{
			word: `${CANARY_STEM}0043w`,
			source: 'documenti/b.md',
			field: 'heading',
		},
	];
	const manifest = {
		build: 'b',
		files: [{ file: '/x.html', url: '/x.html', audience: 'public' as const }],
	};
	const problems = checkCanaries({
		manifest,
		canaries,
		files: [{ path: '/x.html', bytes: Buffer.from(WORD) }],
	});
	expect(problems.join('\n')).toMatch(/\/x\.html.*titolo.*documenti\/a\.md/);
	expect(problems.join('\n')).toMatch(/heading.*documenti\/b\.md.*non si trova/);
});
