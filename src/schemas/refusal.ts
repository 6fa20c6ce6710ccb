import type { ErrorKind } from './error-kinds.ts';

/** What is wrong with a value, and the line as it should be; both are shown to the editor. */
export type Refusal = { what: string; line: string };

/** One message for zod to carry: the sentence, then the corrected line. */
export function refusal(what: string, line: string): string {
	return `${what}${CORRECTED}${line}`;
}

/** The two halves of a message made by `refusal`; a message of zod's own has no corrected line. */
export function readRefusal(message: string): Refusal {
	const at = message.lastIndexOf(CORRECTED);
	if (at === -1) return { what: message, line: '' };
	return { what: message.slice(0, at), line: message.slice(at + CORRECTED.length) };
}

/** Options of a zod refinement that refuses with a kind of its own. */
export function refusing(kind: ErrorKind, message: (input: unknown) => string) {
	return {
		params: { kind },
		error: (issue: { input?: unknown }) => message(issue.input),
	};
}

const CORRECTED = ' Scrivi: ';
