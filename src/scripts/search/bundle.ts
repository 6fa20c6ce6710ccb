import { count, type Found, find, type None, type Range } from './find.ts';
import { type Counts, type Pagefind, startPagefind } from './pagefind.ts';
import type { Query } from './query.ts';

export type Outcome =
	| Found
	| None
	| { kind: 'signed-out' }
	| { kind: 'refused' }
	| { kind: 'offline' };

export type Bundle = {
	/** Starts loading what a search needs. */
	prepare: () => void;
	search: (query: Query, range: Range) => Promise<Outcome>;
	/** @returns nothing where the bundle does not answer: a search says why */
	count: (query: Query) => Promise<Counts>;
};

/** @param folder address of the bundle, with its final slash */
export function openBundle(folder: string): Bundle {
	let attempts = 0;
	let loading: Promise<Pagefind> | undefined;

	function load(): Promise<Pagefind> {
		loading ??= startPagefind(folder, attempts++).catch((cause: unknown) => {
			loading = undefined;
			throw cause;
		});
		return loading;
	}

	return {
		prepare: () => void load().catch(() => undefined),
		search: async (query, range) => {
			try {
				const outcome = await find(await load(), query, range);
				return outcome.kind === 'found' ? outcome : await explain(folder, outcome);
			} catch {
				return explain(folder, { kind: 'offline' });
			}
		},
		count: (query) =>
			load()
				.then((pagefind) => count(pagefind, query))
				.catch(() => ({})),
	};
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
