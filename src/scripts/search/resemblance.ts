/** Whether one of the words found looks like one of those asked for: half of it, from the start. */
export function resembles(found: readonly string[], asked: string): boolean {
	const words = wordsOf(found.join(' '));
	return wordsOf(asked).some((word) =>
		words.some((other) => other.startsWith(word.slice(0, Math.ceil(word.length / 2)))),
	);
}

function wordsOf(text: string): string[] {
	const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
