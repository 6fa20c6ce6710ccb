import { isDay } from './dates.ts';
import { accepted, type FieldReader, oneOf, refused, textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';
import { ORGANISATION_KINDS, PLAN_CODES } from './organisation-kinds.ts';
import { REGIONS } from './regions.ts';
import { typedLines } from './typed-text.ts';
import { codesOf } from './vocabulary.ts';

/** A day as a date field sends it, `2026-11-23`, or as people write it, `23/11/2026`. */
export const readDay: FieldReader = (typed) => {
	const [, date = '', month = '', year = ''] =
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
	const day = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	return isDay(day) && day >= '2000-01-01' && day < '2100-01-01'
		? accepted(day)
		: refused('malformed');
};

export const ORGANISATION_FIELDS: FieldSpecs<'name' | 'kind' | 'region' | 'place'> = {
	name: { name: 'ente', required: true, read: textUpTo(160) },
	kind: { name: 'natura', required: true, read: oneOf(codesOf(ORGANISATION_KINDS)) },
	region: { name: 'regione', required: false, read: oneOf(codesOf(REGIONS)) },
	place: { name: 'luogo', required: false, read: textUpTo(100) },
};

export const PERIOD_FIELDS: FieldSpecs<'plan' | 'startsOn' | 'endsOn'> = {
	plan: { name: 'forma', required: true, read: oneOf(PLAN_CODES) },
	startsOn: { name: 'inizio', required: true, read: readDay },
	endsOn: { name: 'fine', required: true, read: readDay },
};

/** Why an application is declined: whoever asked reads it. */
export const DECLINE_FIELDS: FieldSpecs<'reason'> = {
	reason: { name: 'motivo', required: true, read: textUpTo(1_500, typedLines) },
};
