/**
 * How many of the words asked for look like one of those found: half of it, from the start. A word
 * with signs inside (`117/2017`) is tried whole and by its parts.
 */
export function answered(found: string, asked: string): number {
	const words = tokensOf(found).flatMap(([whole, parts]) => [whole, ...parts]);
	const isFound = (word: string) => {
		const half = word.slice(0, Math.ceil(word.length / 2));
		return words.some((other) => other.startsWith(half));
	};
	return tokensOf(asked).filter(([whole, parts]) => isFound(whole) || parts.every(isFound)).length;
}

/** Whether every word asked for looks like one of those found. */
export function resembles(found: string, asked: string): boolean {
	return answered(found, asked) === tokensOf(asked).length;
}

/** Whether there is something to look for: two letters or digits. */
export function isAskable(words: string): boolean {
	return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words);
}

function tokensOf(text: string): [whole: string, parts: string[]][] {
	const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.split(/\s+/).flatMap((token) => {
		const parts = token.match(/[\p{L}\p{N}]+/gu) ?? [];
		return parts.length > 0 ? [[parts.join(''), parts]] : [];
	});
}
