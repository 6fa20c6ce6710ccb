import { describe, expect, test } from 'vitest';
import { site } from '#text/site.ts';
import { sortKeys, withSortKeys } from './sort-keys.ts';

describe('a title sorts as in a list for people', () => {
	test.each([
		['Àncora', 'Avviso'],
		['art. 6', 'Art. 55'],
		['La base', 'L’avviso'],
		['«Virgolette»', 'Zona'],
		['d.lgs. 33/2013', 'd.lgs. 117/2017'],
	])('%s before %s', (first, second) => {
		expect(sortKeys(first).titolo < sortKeys(second).titolo).toBe(true);
	});
});

test('what has no day comes before any day, so that it is last where the newest is first', () => {
	expect(sortKeys('Uno').data < sortKeys('Uno', '1942-03-16').data).toBe(true);
	expect(sortKeys('Uno').data < sortKeys('Uno', '2019').data).toBe(true);
});

test('a page gets the keys of its title and its day', () => {
	const html = page('L’ente &amp; l&#39;art. 5', '<i data-pagefind-sort="data:2026-10-12"></i>');
	const head = withSortKeys(html).split('</head>')[0];
	expect(head).toContain('<meta data-pagefind-sort="titolo:lentelart000005">');
	expect(head).toContain('<meta data-pagefind-sort="data:2026-10-12">');
});

test('a page without a day or a title gets its keys too', () => {
	expect(withSortKeys(page('Uno'))).toContain('"data:0000-00-00"');
	expect(withSortKeys('<head></head>')).toContain('"titolo:"');
});

function page(title: string, body = ''): string {
	return `<html><head><title>${title} | ${site.name}</title></head><body>${body}</body></html>`;
}
