import { expect, test } from 'vitest';
import { CROSS_THEMES } from './cross-themes.ts';
import { facetGroups } from './facet-choices.ts';
import type { FacetName } from './facets.ts';
import type { FacetCounts } from './filter-documents.ts';
import { EVERYTHING } from './library-query.ts';

const NONE = new Map<string, number>();

function groupsOf(counts: Partial<FacetCounts>, filters: Partial<Record<FacetName, string>> = {}) {
	const all: FacetCounts = {
		tipo: NONE,
		fase: NONE,
		argomento: NONE,
		area: NONE,
		tema: NONE,
		territorio: NONE,
		anno: NONE,
		stato: NONE,
		...counts,
	};
	return facetGroups({ query: { ...EVERYTHING, filters }, total: 100 }, all);
}

const THEMES = new Map(CROSS_THEMES.map(({ code }, index) => [code as string, index + 1]));

test('of a long facet the most frequent values come first, the others after', () => {
	const [group] = groupsOf({ argomento: THEMES });
	expect(group?.first.map(({ count }) => count)).toEqual([18, 17, 16, 15, 14, 13]);
	expect(group?.more.map(({ count }) => count)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test('a chosen value is always among the first', () => {
	const rarest = CROSS_THEMES[0].code;
	const [group] = groupsOf({ argomento: THEMES }, { argomento: rarest });
	expect(group?.first.map(({ code }) => code)).toContain(rarest);
	expect(group?.more.map(({ code }) => code)).not.toContain(rarest);
});

test('a few values more than the first are not hidden', () => {
	const eight = new Map([...THEMES].slice(0, 8));
	const [group] = groupsOf({ argomento: eight });
	expect([group?.first.length, group?.more.length]).toEqual([8, 0]);
});

test('phases keep the order of the procedure, years go back in time', () => {
	const fase = new Map([
		['03', 90],
		['00', 1],
		['10', 50],
	]);
	const anno = new Map([
		['2019', 50],
		['2026', 1],
		['2023', 70],
	]);
	const [phases, years] = groupsOf({ fase, anno });
	expect(phases?.first.map(({ code }) => code)).toEqual(['00', '03', '10']);
	expect(years?.first.map(({ code }) => code)).toEqual(['2026', '2023', '2019']);
});
