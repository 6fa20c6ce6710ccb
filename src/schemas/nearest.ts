/** The candidate that a person most likely meant, or `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	const ranked = candidates
		.map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
		.sort((a, b) => a.far - b.far);
	const best = ranked[0];
	if (!best) return undefined;
	const tolerance = Math.max(2, Math.floor(best.candidate.length / 3));
	return best.far <= tolerance ? best.candidate : undefined;
}

/** Levenshtein's distance: insertions, deletions and replacements from one word to the other. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
