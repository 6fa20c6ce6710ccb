import type { Day } from './dates.ts';
import { type Described, documentFacets } from './document-facets.ts';
import { FACETS, type FacetName } from './facets.ts';
import { documentAddress, type Visibility } from './visibility.ts';

/** A document as the lists of the library show it. */
export type LibraryEntry = {
	href: string;
	title: string;
	summary: string;
	type: string;
	body: string;
	date: Day;
	/** How it stands today, one of the codes of `DOCUMENT_VALIDITIES`. */
	validity: string;
	/** It rests on a norm that has been repealed. */
	citesRepealed: boolean;
	/** The path of which it is a step. */
	procedure?: { title: string; href: string } | undefined;
};

/** What introduces the documents of one cross-cutting theme. */
export type Topic = {
	title: string;
	summary: string;
	/** The introduction, as the build rendered it. */
	html: string;
	/** The documents to start from. */
	start: readonly { title: string; href: string }[];
};

/** The library without its texts, small enough to travel with the Worker. */
export type LibraryIndex = {
	/** The latest first. */
	rows: readonly IndexRow[];
	/** Positions in `rows`, by title. */
	byTitle: readonly number[];
	procedures: readonly { title: string; href: string }[];
	topics: Readonly<Record<string, Topic>>;
};

/** What the front matter of a document gives to its row. */
export type IndexedDocument = Described & {
	titolo: string;
	sommario: string;
	ente: string;
	visibilita: Visibility;
};

export type IndexSource = {
	slug: string;
	document: IndexedDocument;
	citesRepealed: boolean;
	/** Position in the list of procedures; -1 for none. */
	procedure: number;
};

/** One document, without the names of its fields: thousands of rows would repeat them. */
export type IndexRow = readonly [
	slug: string,
	visibility: Visibility,
	title: string,
	summary: string,
	body: string,
	date: Day,
	/** In the order of `FACETS`. */
	codes: readonly (readonly string[])[],
	citesRepealed: 0 | 1,
	procedure: number,
];

export function toRow({ slug, document, citesRepealed, procedure }: IndexSource): IndexRow {
	const facets = documentFacets(document);
	return [
		slug,
		document.visibilita,
		document.titolo,
		document.sommario,
		document.ente,
		document.data,
		NAMES.map((name) => facets[name]),
		citesRepealed ? 1 : 0,
		procedure,
	];
}

/** An index that can be asked: rows are set out as entries only when they are shown. */
export type OpenLibrary = {
	orders: { data: readonly IndexRow[]; titolo: readonly IndexRow[] };
	topics: LibraryIndex['topics'];
	entryOf: (row: IndexRow) => LibraryEntry;
};

export function openIndex({ rows, byTitle, procedures, topics }: LibraryIndex): OpenLibrary {
	return {
		orders: {
			data: rows,
			titolo: byTitle.flatMap((position) => rows.slice(position, position + 1)),
		},
		topics,
		entryOf: (row) => toEntry(row, procedures),
	};
}

/** The codes of a row in one facet. */
export function codesOfRow(row: IndexRow, facet: FacetName): readonly string[] {
	return row[FACET_CODES][POSITIONS[facet]] ?? [];
}

const NAMES = FACETS.map(({ code }) => code);
const POSITIONS = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Record<
	FacetName,
	number
>;
const FACET_CODES = 6;

function toEntry(row: IndexRow, procedures: LibraryIndex['procedures']): LibraryEntry {
	const [slug, visibility, title, summary, body, date, , repealed, procedure] = row;
	return {
		href: documentAddress(visibility, slug),
		title,
		summary,
		type: codesOfRow(row, 'tipo')[0] ?? '',
		body,
		date,
		validity: codesOfRow(row, 'stato')[0] ?? '',
		citesRepealed: repealed === 1,
		procedure: procedures[procedure],
	};
}
