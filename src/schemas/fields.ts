import { z } from 'zod';
import { isDay } from '#domain/dates.ts';
import { isSlug } from '#domain/slug.ts';
import type { Term } from '#domain/vocabulary.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { nearest } from './nearest.ts';
import { refusal, refusing } from './refusal.ts';

/** A field's key and a value that is right, as an editor would write it. */
export type Example = readonly [key: string, value: string];

/** One line of prose, without blank ends, no longer than `maximum` characters. */
export function text(example: Example, maximum = 300) {
	const [key] = example;
	return z
		.string({ error: absentOr(example, say.notText(key)) })
		.trim()
		.min(1, { error: refusal(say.empty(key), line(example)) })
		.max(maximum, {
			error: ({ input }) => {
				const long = String(input);
				const shorter = long.slice(0, maximum).replace(/\s+\S*$/, '');
				return refusal(say.tooLong(key, long.length, maximum), line([key, quoted(shorter)]));
			},
		});
}

/** One word of a closed list; a word that is nearly right is shown corrected. */
export function choice<const T extends readonly Term[]>(example: Example, terms: T) {
	const codes: string[] = terms.map((term) => term.code);
	return z.enum(codes as [T[number]['code'], ...T[number]['code'][]], {
		error: ({ input }) => {
			if (input === undefined) return refusal(say.missing(example[0]), line(example));
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

/** A day of the calendar; YAML may have read it as an instant already. */
export function day(example: Example) {
	const [key] = example;
	const checked = z.string({ error: absentOr(example, say.wrongShape(key)) }).refine(isDay, {
		...refusing('data-non-valida', (input) =>
			refusal(say.notADay(key, String(input)), line(example)),
		),
	});
	return z.preprocess(
		(input) => (isInstant(input) ? input.toISOString().slice(0, 10) : input),
		checked,
	);
}

/** A moment with its time zone, kept as ISO 8601 in UTC. */
export function instant(example: Example) {
	const [key] = example;
	const checked = z.string({ error: absentOr(example, say.wrongShape(key)) }).refine(hasTimeZone, {
		...refusing('data-non-valida', (input) =>
			refusal(say.notAnInstant(key, String(input)), line(example)),
		),
	});
	return z.preprocess(
		(input) => (isInstant(input) ? input.toISOString() : input),
		checked.transform((moment) => new Date(moment).toISOString()),
	);
}

export function flag(example: Example) {
	return z.boolean({ error: absentOr(example, say.wrongShape(example[0])) });
}

export function count(example: Example) {
	const error = absentOr(example, say.wrongShape(example[0]));
	return z.int({ error }).nonnegative({ error });
}

/** A complete web address over https. */
export function webAddress(example: Example) {
	return text(example, 2000).refine((address) => /^https:\/\/[^\s]+$/.test(address), {
		...refusing('indirizzo-non-valido', (input) =>
			refusal(say.notAnAddress(example[0], String(input)), line(example)),
		),
	});
}

export function email(example: Example) {
	return text(example, 254).refine((address) => z.email().safeParse(address).success, {
		...refusing('indirizzo-non-valido', (input) =>
			refusal(say.notAnEmail(example[0], String(input)), line(example)),
		),
	});
}

/** The slug of another page. */
export function slug(example: Example) {
	return text(example).refine(isSlug, {
		...refusing('valore-non-ammesso', (input) =>
			refusal(say.notASlug(String(input)), line(example)),
		),
	});
}

function absentOr(example: Example, otherwise: string) {
	return ({ input }: { input?: unknown }) => {
		if (input === undefined) return refusal(say.missing(example[0]), line(example));
		return refusal(input === null ? say.empty(example[0]) : otherwise, line(example));
	};
}

function line([key, value]: Example): string {
	return `${key}: ${value}`;
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

function isInstant(input: unknown): input is Date {
	return input instanceof Date && !Number.isNaN(input.getTime());
}

function hasTimeZone(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text))
		return false;
	return isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
