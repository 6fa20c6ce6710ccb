import { AREAS } from './areas.ts';
import { CROSS_THEMES } from './cross-themes.ts';
import type { Term } from './vocabulary.ts';

/**
 * What an organisation of the network works on, and what its documents are about: the two lists of
 * the library as one, so that a filter finds both by the same word. No code is in both.
 */
export const NETWORK_TOPICS: readonly Term[] = [...AREAS, ...CROSS_THEMES];

/** The codes that are topics, in the order of the list, each once. */
export function knownTopics(codes: readonly string[]): string[] {
	return NETWORK_TOPICS.filter(({ code }) => codes.includes(code)).map(({ code }) => code);
}

/** Labels of topics for a line of text; codes that are no topic any more are left aside. */
export function topicLabels(codes: readonly string[]): string[] {
	return NETWORK_TOPICS.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
}
