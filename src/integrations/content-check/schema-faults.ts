import type { z } from 'zod';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { readRefusal } from '#schemas/refusal.ts';
import type { YamlSource } from './front-matter.ts';
import { lineOf } from './line-of.ts';
import type { Problem } from './problem.ts';

/** What a schema has against front matter, each fault at the line of its key. */
export function schemaFaults(schema: z.ZodType, source: YamlSource): Omit<Problem, 'file'>[] {
	const result = schema.safeParse(source.data, { reportInput: true });
	if (result.success) return [];
	return result.error.issues.flatMap((issue) => {
		const messages = issue.message.split('\n');
		return messages.map((message, index) => {
			const { what, line: correction } = readRefusal(message);
			const key = issue.code === 'unrecognized_keys' ? [issue.keys[index] ?? ''] : [];
			return {
				kind: kindOf(issue),
				line: lineOf(source, [...issue.path, ...key]),
				what,
				correction,
			};
		});
	});
}

const KIND_OF_CODE: Readonly<Record<string, ErrorKind>> = {
	unrecognized_keys: 'chiave-sconosciuta',
	too_big: 'testo-troppo-lungo',
	too_small: 'valore-vuoto',
	invalid_union: 'indirizzo-non-valido',
};

function kindOf(issue: z.core.$ZodIssue): ErrorKind {
	if (issue.code === 'custom') {
		const params: { kind?: ErrorKind } = issue.params ?? {};
		return params.kind ?? 'valore-non-ammesso';
	}
	const named = KIND_OF_CODE[issue.code];
	if (named) return named;
	if (issue.input === undefined) return 'chiave-mancante';
	return issue.input === null ? 'valore-vuoto' : 'valore-non-ammesso';
}
