import { z } from 'zod';
import type { Term } from '#domain/vocabulary.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { absentOr, type Example, line } from './example.ts';
import { nearest } from './nearest.ts';
import { refusal, refusing } from './refusal.ts';
import { dayAsWritten } from './written-day.ts';

/** One line of prose, without blank ends, no longer than `maximum` characters. */
export function text(example: Example, maximum = 300) {
	const [key] = example;
	const written = z
		.string({
			error: ({ input }) =>
				typeof input === 'number'
					? refusal(say.notText(key), line([key, `'${input}'`]))
					: absentOr(example, say.notText(key))({ input }),
		})
		.trim()
		.min(1, { error: refusal(say.empty(key), line(example)) })
		.max(maximum, {
			error: ({ input }) => {
				const long = String(input);
				const shorter = long.slice(0, maximum).replace(/\s+\S*$/, '');
				return refusal(say.tooLong(key, long.length, maximum), line([key, quoted(shorter)]));
			},
		});
	return z.preprocess(dayAsWritten, written);
}

/** One word of a closed list; a word that is nearly right is shown corrected. */
export function choice<const T extends readonly Term[]>(example: Example, terms: T) {
	const codes: string[] = terms.map((term) => term.code);
	return z.enum(codes as [T[number]['code'], ...T[number]['code'][]], {
		error: ({ input }) => {
			if (typeof input === 'object' || input === undefined) {
				return absentOr(example, say.wrongShape(example[0]))({ input });
			}
			const meant = likely(input, terms);
			const shown = meant === undefined ? example[1] : quoted(meant);
			return refusal(
				say.notInList(example[0], String(input), codes.join(', ')),
				line([example[0], example[1].startsWith('[') && meant ? `[${shown}]` : shown]),
			);
		},
	});
}

/** A list of different values, at least `minimum` of them. */
export function list<T extends z.ZodType>(example: Example, item: T, minimum = 0) {
	const [key] = example;
	return z
		.array(item, { error: absentOr(example, say.wrongShape(key)) })
		.min(minimum, { error: refusal(say.empty(key), line(example)) })
		.refine((items) => new Set(items).size === items.length, {
			...refusing('valore-non-ammesso', (input) =>
				refusal(say.twice(key, String(firstRepeated(input))), line(example)),
			),
		});
}

export function flag(example: Example) {
	return z.boolean({ error: absentOr(example, say.wrongShape(example[0])) });
}

export function count(example: Example) {
	const error = absentOr(example, say.wrongShape(example[0]));
	return z.int({ error }).nonnegative({ error });
}

/** Quotes where YAML would read a number, a list or a key; curly quotes need none. */
function quoted(value: string): string {
	return /^[\d\W]|: | #|^(true|false|null)$/.test(value)
		? `'${value.replaceAll("'", "''")}'`
		: value;
}

/** Editors often write the label, or a number without its zero, where the list wants a code. */
function likely(input: unknown, terms: readonly Term[]): string | undefined {
	const word = typeof input === 'number' ? String(input).padStart(2, '0') : String(input);
	const labelled = terms.find(({ code, label }) => nearest(word, [code, label]) === label);
	return (
		nearest(
			word,
			terms.map((term) => term.code),
		) ?? labelled?.code
	);
}

function firstRepeated(input: unknown): unknown {
	const items: unknown[] = Array.isArray(input) ? input : [];
	return items.find((item, index) => items.indexOf(item) !== index);
}
