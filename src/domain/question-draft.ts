import { textUpTo } from './field-reading.ts';
import type { FieldSpecs, FormValues } from './form-reading.ts';
import { toSlug } from './slug.ts';
import { typedLines } from './typed-text.ts';

/** The fields of a draft, with the lengths that its sheet allows (src/schemas/sheets/question.ts). */
export const QUESTION_DRAFT_FIELDS = {
	title: { name: 'titolo', required: true, read: textUpTo(110) },
	summary: { name: 'sommario', required: true, read: textUpTo(300) },
	question: { name: 'domanda', required: true, read: textUpTo(600) },
	answer: { name: 'in-breve', required: true, read: textUpTo(600) },
	body: { name: 'testo', required: true, read: textUpTo(12_000, typedLines) },
} as const satisfies FieldSpecs<string>;

export type QuestionDraftField = keyof typeof QUESTION_DRAFT_FIELDS;
export type QuestionDraft = FormValues<QuestionDraftField>;

/** The name of the file of a draft: `quesito-serve-il-cig.mdx`. */
export function draftFileName(title: string): string {
	const slug = toSlug(title).slice(0, 60).replace(/-+$/, '');
	return `quesito-${slug === '' ? 'senza-titolo' : slug}.mdx`;
}

/**
 * Prose as somebody typed it, as the body of an `.mdx` page: what MDX would read as code, a component
 * or a box is text.
 */
export function asMdxText(text: string): string {
	return text
		.replaceAll(/[\\{}<]/g, '\\$&')
		.replaceAll(/^:(?=::)/gm, '\\:')
		.replaceAll(/^(?:import|export)\b/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
