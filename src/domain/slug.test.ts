import { expect, test } from 'vitest';
import { isSlug, slugOfFile, toSlug } from './slug.ts';

test.each(['tavoli', 'art-55', '2026', 'a-b-c'])('%s is a slug', (text) => {
	expect(isSlug(text)).toBe(true);
});

test.each(['', 'Tavoli', 'qualità', 'a--b', '-a', 'a-', 'a_b', 'a b', 'a.b', 'a/b', 'a%2fb', 'ａ'])(
	'«%s» is no slug',
	(text) => {
		expect(isSlug(text)).toBe(false);
	},
);

test.each([
	['condurre-i-tavoli.md', 'condurre-i-tavoli'],
	['2026/condurre-i-tavoli.mdx', 'condurre-i-tavoli'],
	['Qualità.md', 'Qualità'],
])('the slug of %s is %s, as it is written', (path, slug) => {
	expect(slugOfFile(path)).toBe(slug);
});

test.each([
	['Città d’arte', 'citta-d-arte'],
	['  Così -- è!  ', 'cosi-e'],
	['Consiglio di Stato - sentenza', 'consiglio-di-stato-sentenza'],
])('%s becomes %s', (text, slug) => {
	expect(toSlug(text)).toBe(slug);
});
