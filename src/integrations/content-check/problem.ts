import type { ErrorKind } from '#schemas/error-kinds.ts';

/** One error of one content file, at a line counted from 1. */
export type Problem = {
	kind: ErrorKind;
	/** Path from the content folder, with forward slashes. */
	file: string;
	line: number;
	what: string;
	/** The line as it should be; empty where only the editor can know it. */
	correction: string;
};

/** Something that an editor should know, and that stops nothing. */
export type Notice = Pick<Problem, 'file' | 'line' | 'what'>;
