import { longDate } from './dates.ts';
import type { DocumentTypeCode } from './document-types.ts';
import { euro } from './money.ts';
import { type FieldKind, SHEET_FIELDS } from './sheet-fields.ts';
import type { Term } from './vocabulary.ts';

/** One line of a sheet as a page shows it; `href` where the value is an address to follow. */
export type SheetRow = {
	key: string;
	label?: string;
	value: string | readonly string[];
	href?: string;
};

/** What people call each field of each type's sheet. */
export type SheetLabels = Readonly<
	Partial<Record<DocumentTypeCode, Readonly<Record<string, string>>>>
>;

/**
 * The sheet of a document, ready to show: fields in the order of its type, days in words, sums in
 * euro, labels for codes. What the sheet leaves out has no row.
 *
 * @param document a document whose front matter has passed its schema
 * @param labels `sheetLabels` of `src/text/sheets.ts`
 */
export function sheetRows(
	{ tipo, scheda }: { tipo: DocumentTypeCode; scheda: object },
	labels?: SheetLabels,
): SheetRow[] {
	const values = new Map<string, unknown>(Object.entries(scheda));
	return Object.entries<FieldKind>(SHEET_FIELDS[tipo]).flatMap(([key, kind]): SheetRow[] => {
		const value = values.get(key);
		if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
		const label = labels?.[tipo]?.[key];
		return [
			{
				key,
				...(label === undefined ? {} : { label }),
				value: shown(kind, value),
				...(kind === 'link' ? { href: String(value) } : {}),
			},
		];
	});
}

function shown(kind: FieldKind, value: unknown): string | string[] {
	if (typeof kind === 'string') return SHOW[kind](value);
	return Array.isArray(value) ? value.map((code) => labelIn(kind, code)) : labelIn(kind, value);
}

const SHOW: Record<Exclude<FieldKind, readonly Term[]>, (value: unknown) => string | string[]> = {
	text: String,
	number: String,
	link: String,
	day: (value) => longDate(String(value)),
	money: (value) => euro(Number(value)),
	flag: (value) => (value === true ? 'Sì' : 'No'),
	list: (value) => itemsOf(value).map(String),
	criteria: (value) => itemsOf(value).map(criterion),
	review: (value) => {
		const { il, da } = value as { il: string; da: string };
		return `${longDate(il)}, ${da}`;
	},
};

function criterion(value: unknown): string {
	const { nome, punti } = value as { nome: string; punti: number };
	const points = punti === 1 ? '1 punto' : `${String(punti).replace('.', ',')} punti`;
	return `${nome}: ${points}`;
}

function itemsOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function labelIn(terms: readonly Term[], code: unknown): string {
	return terms.find((term) => term.code === code)?.label ?? String(code);
}
