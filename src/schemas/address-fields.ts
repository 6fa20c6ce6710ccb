import { z } from 'zod';
import { isSlug } from '#domain/slug.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { type Example, line } from './example.ts';
import { text } from './fields.ts';
import { refusal, refusing } from './refusal.ts';

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
