import { describe, expect, test } from 'vitest';
import { announcedOn } from './announced.ts';
import { type ShowcaseText, showcaseEntrances, showcasePages } from './showcase.ts';

const READABLE = text({ title: 'Che cos’è', type: 'pubblicazione', href: '/pubblicazioni/che/' });
const OLD_GUIDE = text({ title: 'Guida di ieri', year: '2019' });
const NEW_GUIDE = text({ title: 'Guida di oggi', year: '2026' });
const NOTICE = text({ title: 'Avviso di Valbruna', type: 'avviso' });

test('texts stand by type, and within a type the latest first', () => {
	const [page] = showcasePages([OLD_GUIDE, NEW_GUIDE, NOTICE, READABLE]);
	expect(page?.groups.map(({ type, items }) => [type, ...items.map(({ title }) => title)])).toEqual(
		[
			['pubblicazione', 'Che cos’è'],
			['avviso', 'Avviso di Valbruna'],
			['guida', 'Guida di oggi', 'Guida di ieri'],
		],
	);
});

test('a page never holds more than its size, and each text stands once', () => {
	const many = Array.from({ length: 101 }, (_, index) => text({ title: `Guida ${index}` }));
	const pages = showcasePages(many, 25);
	expect(pages.map(({ address }) => address)).toEqual([
		'/biblioteca/',
		'/biblioteca/pagina/2/',
		'/biblioteca/pagina/3/',
		'/biblioteca/pagina/4/',
		'/biblioteca/pagina/5/',
	]);
	const sizes = pages.map(({ groups }) => groups.flatMap(({ items }) => items).length);
	expect(sizes).toEqual([25, 25, 25, 25, 1]);
	expect(new Set(announcedOn(pages).map(({ title }) => title)).size).toBe(101);
});

test('the way to a type leads to the page where it begins', () => {
	const pages = showcasePages([READABLE, NOTICE, NEW_GUIDE, OLD_GUIDE], 2);
	expect(showcaseEntrances(pages)).toEqual([
		{ type: 'pubblicazione', count: 1, href: '/biblioteca/#tipo-pubblicazione' },
		{ type: 'avviso', count: 1, href: '/biblioteca/#tipo-avviso' },
		{ type: 'guida', count: 2, href: '/biblioteca/pagina/2/#tipo-guida' },
	]);
});

test('an empty library has one empty page', () => {
	const pages = showcasePages([]);
	expect(pages).toHaveLength(1);
	expect(showcaseEntrances(pages)).toEqual([]);
});

describe('an announced document', () => {
	test('is pointed at by its title, on the page where it stands', () => {
		const pages = showcasePages([READABLE, NOTICE, OLD_GUIDE], 2);
		expect(announcedOn(pages).map(({ address }) => address)).toEqual([
			'/biblioteca/#avviso-di-valbruna',
			'/biblioteca/pagina/2/#guida-di-ieri',
		]);
	});

	test('is known by title, type, year and body alone', () => {
		const [announced = {}] = announcedOn(showcasePages([NOTICE]));
		expect(Object.keys(announced).sort()).toEqual(['address', 'body', 'title', 'type', 'year']);
	});

	test.each([
		[
			['Avviso 1', 'Avviso-1', 'avviso 1'],
			['avviso-1', 'avviso-1-2', 'avviso-1-3'],
		],
		[
			['Положение', '…'],
			['documento', 'documento-2'],
		],
	])('%j have places of their own: %j', (titles, ids) => {
		const pages = showcasePages(titles.map((title) => text({ title })));
		expect(
			announcedOn(pages)
				.map(({ address }) => address.split('#')[1])
				.sort(),
		).toEqual(ids);
	});
});

function text(parts: Partial<ShowcaseText>): ShowcaseText {
	return { title: 'Titolo', type: 'guida', year: '2026', body: 'Redazione', ...parts };
}
