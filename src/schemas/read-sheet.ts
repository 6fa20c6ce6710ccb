import type { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/document-types.ts';
import { codesOf } from '#domain/vocabulary.ts';
import { nearest } from './nearest.ts';
import { SHEETS } from './sheets.ts';

type Described = { tipo?: unknown; scheda?: unknown };

/**
 * Reads `scheda` with the schema of the document's type, whatever else is wrong with the document:
 * the parsed sheet takes its place, or its faults join the others.
 */
export function readSheet<T extends Described>(
	document: T,
	context: z.core.$RefinementCtx<T>,
): void {
	const type = typeMeant(document.tipo);
	if (type === undefined) return;
	const read = SHEETS[type].safeParse(document.scheda, { reportInput: true });
	if (read.success) {
		context.value = { ...document, scheda: read.data };
		return;
	}
	context.issues.push(...read.error.issues.map(within));
}

function within(issue: z.core.$ZodIssue): z.core.$ZodRawIssue {
	return { ...issue, path: ['scheda', ...issue.path] } as z.core.$ZodRawIssue;
}

/** A type that is nearly right is taken for the one that its own error proposes. */
function typeMeant(type: unknown) {
	const codes = codesOf(DOCUMENT_TYPES);
	const meant = typeof type === 'string' ? nearest(type, codes) : undefined;
	return codes.find((code) => code === meant);
}
