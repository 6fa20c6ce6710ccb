import type { Answer } from './player.ts';

/** @throws what the page says, unless it says all of it */
export function expectSaid(answer: Answer, ...words: readonly string[]): void {
	const missing = words.filter((word) => !answer.text.includes(word));
	if (missing.length === 0) return;
	throw new Error(
		`${answer.url} (${answer.status}) does not say «${missing.join('», «')}»: ${answer.text.slice(0, 1_500)}`,
	);
}
