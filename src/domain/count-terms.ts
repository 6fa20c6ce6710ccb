import type { Term } from './vocabulary.ts';

/** How many documents bear each word of a list, in its order; words that none bears are left out. */
export function countTerms(terms: readonly Term[], marked: readonly (readonly string[])[]) {
	const counts = new Map<string, number>();
	for (const code of marked.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
	return terms.flatMap(({ code, label }) => {
		const count = counts.get(code);
		return count === undefined ? [] : [{ label, count }];
	});
}
