import { PHASES, type PhaseCode } from './phases.ts';

/** A step of the procedure, with the documents that serve it. */
export type PhaseCount = { code: PhaseCode; label: string; count: number };

/**
 * How many documents serve each step, in the order of the procedure. A step without any stands too:
 * a path with a piece missing would be another path.
 *
 * @param marked the steps of each document
 */
export function countPhases(marked: readonly (readonly string[])[]): PhaseCount[] {
	const codes = marked.flat();
	return PHASES.map(({ code, label }) => ({
		code,
		label,
		count: codes.filter((one) => one === code).length,
	}));
}

/** Where a public page tells a step; members have the list of its documents instead. */
export function phaseAnchor(code: PhaseCode): string {
	return `fase-${code}`;
}
