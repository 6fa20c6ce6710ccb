const NOT_ALLOWED = 'this user may not write there. Check who owns the folder';
const SYSTEM_SENTENCES = {
	EACCES: NOT_ALLOWED,
	EPERM: NOT_ALLOWED,
	EROFS: 'this is read-only. Make it writable',
	ENOSPC: 'the disk is full. Free about 1.5 GB',
};

/** Something that may well happen on a person's machine: said in one sentence, without a stack. */
export class Refusal extends Error {}

/** @returns what to show of an error: a sentence where one can say what to do, or else all of it */
export function sentenceOf(error) {
	if (error instanceof Refusal) return `\n${error.message}`;
	const known = SYSTEM_SENTENCES[error?.code];
	return known ? `\n${error.path ?? 'A file'}: ${known}, and run the command again.` : error;
}
