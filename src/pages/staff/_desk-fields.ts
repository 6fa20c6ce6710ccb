import type { FormState } from '#actions/form-state.ts';
import type { FieldSpecs } from '#domain/form-reading.ts';
import { ORGANISATION_KINDS, PLAN_CODES } from '#domain/organisation-kinds.ts';
import { REGIONS } from '#domain/regions.ts';
import type { FieldTexts } from '#text/fields.ts';
import { plans, roster } from '#text/roster.ts';
import { staffPeople } from '#text/staff-people.ts';

type Option = { code: string; label: string };

/** What to choose from, or how to type, by the name under which a field is sent. */
const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
	natura: ORGANISATION_KINDS,
	regione: REGIONS,
	forma: PLAN_CODES.map((code) => ({ code, label: plans[code] })),
	ruolo: roster.people.roles,
	incarico: staffPeople.options,
};
const TYPES: Readonly<Record<string, 'date' | 'email'>> = {
	inizio: 'date',
	fine: 'date',
	email: 'email',
};

/** A form of the staff desk as its components take it; problems by the name of the field as sent. */
export function deskFields<F extends string>(
	specs: FieldSpecs<F>,
	texts: FieldTexts<F>,
	state: FormState,
) {
	const keys = Object.keys(specs) as F[];
	const fields = keys.map((key) => {
		const { name } = specs[key];
		const [options, type] = [OPTIONS[name], TYPES[name]];
		return { name, text: texts[key], ...(options && { options }), ...(type && { type }) };
	});
	const problems = new Map(
		keys.flatMap((key) => {
			const problem = state.problems.get(key);
			return problem === undefined ? [] : [[specs[key].name, problem] as const];
		}),
	);
	return { fields, typed: state.typed, problems, prompt: roster.people.chooseRole };
}

/** The faults of a form, for the summary. */
export function errorsOf(problems: ReadonlyMap<string, string>) {
	return [...problems].map(([field, message]) => ({ field, message }));
}
