import { expect, test } from 'vitest';
import { site } from '#text/site.ts';
import { keepTitle } from './keep-title.ts';

test('the index keeps the title as written, without the name of the site', () => {
	const page = `<head><title>L’art. 55, "in breve" | ${site.name}</title></head>`;
	expect(keepTitle(page)).toContain(
		'<meta data-pagefind-meta="nome[content]" content="L’art. 55, &quot;in breve&quot;"></head>',
	);
});

test('a page without a title stays as it is', () => {
	expect(keepTitle('<head></head>')).toBe('<head></head>');
});
