import { searchTerms } from '#legal/searchable.ts';
import type { Query } from './query.ts';

/** How many results each value of each facet has. */
export type Counts = Partial<Record<string, Partial<Record<string, number>>>>;

/** A stretch of a page under one heading, with the words found in it. */
export type Section = {
	url: string;
	/** A page of a PDF has none. */
	title?: string;
	excerpt: string;
	anchor?: object;
	weighted_locations: readonly { balanced_score: number }[];
};

export type Hit = {
	url: string;
	content: string;
	/** Which words of the content are among those found. */
	locations: readonly number[];
	meta: Partial<Record<string, string>>;
	sub_results: readonly Section[];
};

/** What we use of Pagefind's own script. */
export type Pagefind = {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	search: (
		terms: string | null,
		options: object,
	) => Promise<{ results: { data: () => Promise<Hit> }[]; filters: Counts }>;
};

/**
 * A page of a PDF is shorter than a document, and no nearer for that. Who asks for a «modello» or a
 * «guida» names the type, which most titles do not.
 */
const RANKING = { pageLength: 0, metaWeights: { tipo: 6 } };

/**
 * @param folder address of the bundle, with its final slash
 * @param attempt a module that failed stays failed in the page: each attempt has its own address
 */
export async function startPagefind(folder: string, attempt: number): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js?${attempt}`);
	await pagefind.options({ baseUrl: '/', excerptEllipsis: '…', ranking: RANKING });
	await pagefind.init();
	return pagefind;
}

const NEWEST_FIRST = { data: 'desc' };
const SORTS: Partial<Record<string, object>> = { data: NEWEST_FIRST, titolo: { titolo: 'asc' } };

/** Puts a question: any value of each facet chosen; without words, nothing is nearer than newer. */
export function ask(pagefind: Pagefind, { words, filters, order }: Query) {
	const terms = searchTerms(words);
	return pagefind.search(terms || null, {
		filters: Object.fromEntries(Object.entries(filters).map(([facet, any]) => [facet, { any }])),
		sort: SORTS[order] ?? (terms ? {} : NEWEST_FIRST),
	});
}
