import { COLLEAGUE_FIELDS } from './colleague-fields.ts';
import { accepted, type FieldReader, refused } from './field-reading.ts';
import { type FormFault, readFields } from './form-reading.ts';
import { ORGANISATION_FIELDS, PERIOD_FIELDS } from './organisation-fields.ts';
import { ORGANISATION_KINDS } from './organisation-kinds.ts';
import { REGIONS } from './regions.ts';
import type { Term } from './vocabulary.ts';

/** Rows of a sheet at most: what one batch writes, and what somebody can look through. */
export const MOST_IMPORT_ROWS = 600;

const ROLES: readonly Term[] = [
	{ code: 'persona', label: 'Persona' },
	{ code: 'referente', label: 'Referente' },
];
const PLANS: readonly Term[] = [
	{ code: 'base', label: 'Partecipazione base' },
	{ code: 'personalizzata', label: 'Partecipazione personalizzata' },
];

/**
 * The columns of the sheet, by their heads. Only the first row of a body must say what it is; a row
 * without name and address says nothing of a person.
 */
export const IMPORT_FIELDS = {
	organisation: ORGANISATION_FIELDS.name,
	kind: { ...ORGANISATION_FIELDS.kind, required: false, read: codeOrLabel(ORGANISATION_KINDS) },
	region: { ...ORGANISATION_FIELDS.region, read: codeOrLabel(REGIONS) },
	place: ORGANISATION_FIELDS.place,
	plan: { ...PERIOD_FIELDS.plan, required: false, read: codeOrLabel(PLANS) },
	startsOn: { ...PERIOD_FIELDS.startsOn, required: false },
	endsOn: { ...PERIOD_FIELDS.endsOn, required: false },
	name: { ...COLLEAGUE_FIELDS.name, required: false },
	email: { ...COLLEAGUE_FIELDS.email, required: false },
	role: { name: 'ruolo', required: false, read: codeOrLabel(ROLES) },
} as const;

export type ImportField = keyof typeof IMPORT_FIELDS;

/** A row as it was understood; `row` is its number in the sheet, the heads being row 1. */
export type ImportRow = { row: number; values: Readonly<Record<ImportField, string>> };

export type ImportRows =
	| { ok: true; rows: ImportRow[]; faults: RowFault[] }
	/** The sheet as a whole is not one of ours. */
	| { ok: false; missing: string[] }
	| { ok: false; tooMany: number };

export type RowFault = FormFault<ImportField> & { row: number };

/** Reads the cells of a sheet, the heads first; empty rows are passed over. */
export function readImportRows(cells: readonly (readonly string[])[]): ImportRows {
	const [head = [], ...body] = cells;
	const heads = head.map((name) => name.trim().toLowerCase());
	const needed = ['organisation', 'name', 'email'] as const;
	const missing = needed
		.map((field) => IMPORT_FIELDS[field].name)
		.filter((name) => !heads.includes(name));
	if (missing.length > 0) return { ok: false, missing };
	if (body.length > MOST_IMPORT_ROWS) return { ok: false, tooMany: body.length };
	const rows: ImportRow[] = [];
	const faults: RowFault[] = [];
	for (const [index, line] of body.entries()) {
		const row = index + 2;
		if (line.every((cell) => cell.trim() === '')) continue;
		const reading = readFields(IMPORT_FIELDS, (name) => line[heads.indexOf(name)] ?? '');
		if (reading.ok) rows.push({ row, values: reading.values });
		else faults.push(...reading.faults.map((fault) => ({ ...fault, row })));
	}
	return { ok: true, rows, faults };
}

/** In a sheet people write what they read on the site, or its code. */
function codeOrLabel(terms: readonly Term[]): FieldReader {
	return (typed) => {
		const wanted = plain(typed);
		const term = terms.find(({ code, label }) => plain(code) === wanted || plain(label) === wanted);
		return term ? accepted(term.code) : refused('unknown');
	};
}

function plain(text: string): string {
	return text.trim().replaceAll('’', "'").toLowerCase();
}
