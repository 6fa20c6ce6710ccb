import { z } from 'zod';
import { contentErrors as say } from '#text/content-errors.ts';
import type { Example } from './example.ts';
import { nearest } from './nearest.ts';
import { refusal } from './refusal.ts';

/**
 * A group of keys; any other key is refused, with the nearest known one. The message has one line a
 * key, in the order of the issue's `keys`.
 */
export function group<T extends z.ZodRawShape>(example: Example, shape: T) {
	const known = Object.keys(shape);
	const [key, value] = example;
	return z.strictObject(shape, {
		error: (issue) => {
			if (issue.code === 'unrecognized_keys') {
				return issue.keys.map((unknown) => refuseKey(unknown, known)).join('\n');
			}
			const what = issue.input === undefined ? say.missing(key) : say.wrongShape(key);
			return refusal(what, key === '' ? value : `${key}: ${value}`);
		},
	});
}

function refuseKey(unknown: string, known: readonly string[]): string {
	const meant = nearest(unknown, known);
	const what = say.unknownKey(unknown);
	if (meant !== undefined) return refusal(what, `${meant}: …`);
	return `${what} ${say.unlike(known.join(', '))}`;
}
