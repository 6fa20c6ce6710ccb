import { searchTerms } from '#legal/searchable.ts';
import { ask, type Counts, type Hit, type Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { resembles } from './resemblance.ts';

export type Found = { kind: 'found'; total: number; hits: Hit[] };
/** `without`: how many results there are without filters. */
export type None = { kind: 'none'; without: number };

/** Which results are wanted, counted from 0; the last one is not among them. */
export type Range = { from: number; to: number };

/**
 * Pagefind answers a word that it does not hold with a shorter one (`axolotl` with `a`), so the
 * words that it found in the first result must look like those that were asked for.
 */
export async function find(
	pagefind: Pagefind,
	query: Query,
	{ from, to }: Range,
): Promise<Found | None> {
	const { results } = await ask(pagefind, query);
	const hits = await Promise.all(results.slice(from, to).map((result) => result.data()));
	const [first] = hits;
	if (first && (from > 0 || resembles(foundIn(first), searchTerms(query.words))))
		return { kind: 'found', total: results.length, hits };
	if (Object.keys(query.filters).length === 0) return { kind: 'none', without: 0 };
	const bare = await find(pagefind, { ...query, filters: {} }, { from: 0, to: 1 });
	return { kind: 'none', without: bare.kind === 'found' ? bare.total : 0 };
}

/**
 * Counts the results of each value as if it were chosen next: beside the other values of its own
 * facet, together with what is chosen in the others.
 */
export async function count(pagefind: Pagefind, query: Query): Promise<Counts> {
	const known = await pagefind.filters();
	const { filters: all } = await ask(pagefind, query);
	const counts = Object.keys(known).map(async (facet) => {
		const { [facet]: chosen, ...others } = query.filters;
		if (!chosen) return [facet, all[facet]];
		const { filters } = await ask(pagefind, { ...query, filters: others });
		return [facet, filters[facet]];
	});
	return Object.fromEntries(await Promise.all(counts));
}

/** The words found, in the text and in what is known of the page. */
function foundIn({ content, locations, meta }: Hit): string {
	const words = content.split(/\s+/);
	return [...locations.map((at) => words[at]), ...Object.values(meta)].join(' ');
}
