import { TextRun } from 'docx';
import { TO_FILL } from './styles.ts';

/** The text, with what has to be filled in, `[così]`, in a style of its own that the eye finds. */
export function runsOf(text: string): TextRun[] {
	return text
		.split(GAP)
		.filter((part) => part !== '')
		.map((part) => new TextRun(holdsGaps(part) ? { text: part, style: TO_FILL } : part));
}

export function holdsGaps(text: string): boolean {
	return GAP.test(text);
}

const GAP = /(\[[^\]]+\])/;
