import { readExcerpt } from './excerpt.ts';
import { resembles } from './resemblance.ts';

export type Hit = { url: string; excerpt: string; meta: Partial<Record<string, string>> };

export type Outcome =
	| { kind: 'found'; total: number; hits: Hit[] }
	| { kind: 'none' }
	| { kind: 'signed-out' }
	| { kind: 'refused' }
	| { kind: 'offline' };

export type Bundle = {
	/** Starts loading what a search needs. */
	prepare: () => void;
	/** @param from how many results are known already */
	search: (terms: string, from: number) => Promise<Outcome>;
};

const HITS_AT_ONCE = 10;

/** @param folder address of the bundle, with its final slash */
export function openBundle(folder: string): Bundle {
	let attempts = 0;
	let loading: Promise<Pagefind> | undefined;

	/** A failed module stays failed in the page, so that each attempt has an address of its own. */
	function load(): Promise<Pagefind> {
		loading ??= start(folder, attempts++).catch((cause: unknown) => {
			loading = undefined;
			throw cause;
		});
		return loading;
	}

	return {
		prepare: () => void load().catch(() => undefined),
		search: async (terms, from) => {
			try {
				const results = await find(await load(), terms, from);
				return results ?? (await explain(folder, { kind: 'none' }));
			} catch {
				return explain(folder, { kind: 'offline' });
			}
		},
	};
}

async function start(folder: string, attempt: number): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js?${attempt}`);
	await pagefind.options({ baseUrl: '/' });
	await pagefind.init();
	return pagefind;
}

/**
 * Pagefind answers a word that it does not hold with a shorter one (`axolotl` with `a`), so the
 * words that it marks in the best result must look like the words that were asked for.
 */
async function find(pagefind: Pagefind, terms: string, from: number): Promise<Outcome | null> {
	const { results } = await pagefind.search(terms);
	const held = results.filter(({ words }) => words.length > 0);
	const hits = await Promise.all(held.slice(from, from + HITS_AT_ONCE).map((hit) => hit.data()));
	const marked = readExcerpt(hits[0]?.excerpt ?? '').filter((piece) => piece.marked);
	if (
		!resembles(
			marked.map((piece) => piece.text),
			terms,
		)
	)
		return null;
	return { kind: 'found', total: held.length, hits };
}

/**
 * Pagefind keeps quiet about files that it could not read. One small file tells whether the door
 * has closed (a redirect to the sign-in page, a refusal) or the network is gone.
 */
async function explain(folder: string, otherwise: Outcome): Promise<Outcome> {
	try {
		const answer = await fetch(`${folder}pagefind-entry.json`, {
			redirect: 'manual',
			cache: 'no-store',
		});
		if (answer.type === 'opaqueredirect') return { kind: 'signed-out' };
		if (answer.status === 403) return { kind: 'refused' };
		return answer.ok ? otherwise : { kind: 'offline' };
	} catch {
		return { kind: 'offline' };
	}
}

type Pagefind = {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	search: (terms: string) => Promise<{ results: { words: number[]; data: () => Promise<Hit> }[] }>;
};
