import { isScalar } from 'yaml';
import type { z } from 'zod';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { readRefusal } from '#schemas/refusal.ts';
import type { YamlSource } from './front-matter.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import type { Problem } from './problem.ts';

/** What a schema has against front matter, each fault at the line of its key. */
export function schemaFaults(schema: z.ZodType, source: YamlSource): Omit<Problem, 'file'>[] {
	const result = schema.safeParse(source.data, { reportInput: true });
	if (result.success) return [];
	return result.error.issues.flatMap((issue) =>
		issue.message.split('\n').map((message, index) => faultOf(issue, message, index)),
	);

	function faultOf(issue: z.core.$ZodIssue, message: string, index: number) {
		const { what, line: shown } = readRefusal(message);
		const key = issue.code === 'unrecognized_keys' ? [issue.keys[index] ?? ''] : [];
		const line = lineOf(source, [...issue.path, ...key]);
		const words =
			writtenValue(issue, { shown, source }) ?? wordsOf(issue, { shown, unknownKey: key[0] });
		const mended = words ? mendedLine(source, line, words) : '';
		return { kind: kindOf(issue), line, what, correction: mended || shown };
	}
}

/** The shown line of one item of a list, or of a key; the file's own line keeps all the rest. */
const OF_A_LIST = /^\w+: \[([^[\]{}]*)\]$/;
const OF_A_KEY = /^(\w+): …$/;

function wordsOf(
	issue: z.core.$ZodIssue,
	{ shown, unknownKey }: { shown: string; unknownKey: string | undefined },
): { wrong: string; right: string } | null {
	const right = (unknownKey === undefined ? OF_A_LIST : OF_A_KEY).exec(shown)?.[1];
	const wrong = unknownKey ?? (typeof issue.input === 'string' ? issue.input : '');
	return right === undefined ? null : { wrong, right };
}

/** The value of a key as the file has it, and as it is shown: one line may hold many keys. */
function writtenValue(
	{ input, path }: z.core.$ZodIssue,
	{ shown, source }: { shown: string; source: YamlSource },
): { wrong: string; right: string } | null {
	const node = source.document.getIn(path, true);
	const key = path.at(-1);
	if (typeof key !== 'string' || !isScalar(node) || !shown.startsWith(`${key}: `)) return null;
	const written = node.source ?? '';
	const isQuoted = shown === `${key}: '${input}'`;
	return { wrong: `${key}: ${written}`, right: isQuoted ? `${key}: '${written}'` : shown };
}

const KIND_OF_CODE: Readonly<Record<string, ErrorKind>> = {
	unrecognized_keys: 'chiave-sconosciuta',
	too_big: 'testo-troppo-lungo',
	too_small: 'valore-vuoto',
	invalid_union: 'indirizzo-non-valido',
};

function kindOf(issue: z.core.$ZodIssue): ErrorKind {
	if (issue.input === null) return 'valore-vuoto';
	if (issue.code === 'custom') {
		const params: { kind?: ErrorKind } = issue.params ?? {};
		return params.kind ?? 'valore-non-ammesso';
	}
	const named = KIND_OF_CODE[issue.code];
	if (named) return named;
	if (issue.input === undefined) return 'chiave-mancante';
	return 'valore-non-ammesso';
}
