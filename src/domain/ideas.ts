import { oneOf, textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';
import { typedLines } from './typed-text.ts';

/** What came of an idea. */
export const IDEA_STATES = [
	{ code: 'aperta', label: 'Aperta' },
	{ code: 'accolta', label: 'Accolta: ci lavoriamo' },
	{ code: 'fatta', label: 'Fatta' },
	{ code: 'non-accolta', label: 'Non accolta' },
] as const;

export type IdeaState = (typeof IDEA_STATES)[number]['code'];

/** What one person may do in a day of Italy. */
export const IDEAS_A_DAY = 3;
export const SUPPORTS_A_DAY = 60;

/** What a member writes. */
export const IDEA_FIELDS = {
	title: { name: 'titolo', required: true, read: textUpTo(100) },
	body: { name: 'testo', required: true, read: textUpTo(1500, typedLines) },
	showsOrganisation: { name: 'ente', required: true, read: oneOf(['si', 'no']) },
} as const satisfies FieldSpecs<string>;

/** What staff answer: whoever took the trouble to write gets words too. */
export const IDEA_ANSWER_FIELDS = {
	state: { name: 'stato', required: true, read: oneOf(IDEA_STATES.map(({ code }) => code)) },
	answer: { name: 'risposta', required: true, read: textUpTo(1500, typedLines) },
} as const satisfies FieldSpecs<string>;

export const IDEA_HIDING_FIELDS = {
	reason: { name: 'motivo', required: true, read: textUpTo(300) },
} as const satisfies FieldSpecs<string>;

export type IdeaField = keyof typeof IDEA_FIELDS;

/** What a reader needs to know of an idea to find its place in the list. */
type Listed = { supports: number; writtenAt: number };

/** By support, the newest first among those that have as much. */
export function byPopularity(a: Listed, b: Listed): number {
	return b.supports - a.supports || b.writtenAt - a.writtenAt;
}

/** Why an idea is not added: `ideas` is how many the person has added today. */
export function mayAddIdea(ideas: number): boolean {
	return ideas < IDEAS_A_DAY;
}
