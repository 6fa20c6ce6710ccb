import { z } from 'zod';
import { isDay } from '#domain/dates.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { absentOr, type Example, line } from './example.ts';
import { refusal, refusing } from './refusal.ts';
import { dayAsWritten, isInstant } from './written-day.ts';

/** A day of the calendar; YAML may have read it as an instant already. */
export function day(example: Example) {
	const [key] = example;
	const checked = z.string({ error: absentOr(example, say.wrongShape(key)) }).refine(isDay, {
		...refusing('data-non-valida', (input) =>
			refusal(say.notADay(key, String(input)), line(example)),
		),
	});
	return z.preprocess(dayAsWritten, checked);
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

function hasTimeZone(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text))
		return false;
	return isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
