import { type Day, isDay } from './dates.ts';
import { accepted, type FieldReader, oneOf, refused, textUpTo } from './field-reading.ts';
import type { FieldSpecs, FormValues } from './form-reading.ts';
import { typedLines } from './typed-text.ts';
import { codesOf, type Term } from './vocabulary.ts';

/** What the talk is about. */
export const APPEARANCE_THEMES = [
	{ code: 'normativo', label: 'Aspetti normativi' },
	{ code: 'amministrativo', label: 'Aspetti amministrativi' },
	{ code: 'metodologico', label: 'Aspetti di metodo' },
] as const satisfies readonly Term[];

export type AppearanceField =
	| 'event'
	| 'place'
	| 'firstDay'
	| 'secondDay'
	| 'thirdDay'
	| 'hours'
	| 'theme'
	| 'audience'
	| 'wishes';

export type AskedAppearance = FormValues<AppearanceField>;

/**
 * The fields of a request, in the order of the form.
 *
 * @param today in Europe/Rome: the days that may be named come after it
 */
export function appearanceFields(today: Day): FieldSpecs<AppearanceField> {
	const read = dayAfter(today);
	return {
		event: { name: 'iniziativa', required: true, read: textUpTo(120) },
		place: { name: 'luogo', required: true, read: textUpTo(120) },
		firstDay: { name: 'data-1', required: true, read },
		secondDay: { name: 'data-2', required: false, read },
		thirdDay: { name: 'data-3', required: false, read },
		hours: { name: 'orario', required: false, read: textUpTo(60) },
		theme: { name: 'tema', required: true, read: oneOf(codesOf(APPEARANCE_THEMES)) },
		audience: { name: 'pubblico', required: true, read: textUpTo(500, typedLines) },
		wishes: { name: 'attese', required: false, read: textUpTo(2_000, typedLines) },
	};
}

export type AgreementField = 'day' | 'from' | 'to';

/** What staff write when a date is agreed. */
export function agreementFields(today: Day): FieldSpecs<AgreementField> {
	return {
		day: { name: 'giorno', required: true, read: dayAfter(today) },
		from: { name: 'dalle', required: true, read: timeOfDay },
		to: { name: 'alle', required: true, read: timeOfDay },
	};
}

/** `2027-03-12` as a browser sends it, `12/3/2027` as people type it where it shows a plain field. */
function dayAfter(today: Day): FieldReader {
	return (typed) => {
		const [, date = '', month = '', year = ''] =
			/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed) ?? [];
		const day = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
		return isDay(day) && day > today && day < `${Number(today.slice(0, 4)) + 3}`
			? accepted(day)
			: refused('malformed');
	};
}

/** `9:30`, `09.30` → `09:30`. */
function timeOfDay(typed: string): ReturnType<FieldReader> {
	const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? [];
	const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
	return isTime ? accepted(`${hours.padStart(2, '0')}:${minutes}`) : refused('malformed');
}
