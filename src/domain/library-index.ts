import type { Day } from './dates.ts';
import { type Described, type DocumentFacets, documentFacets } from './document-facets.ts';
import { documentAddress, type Visibility } from './visibility.ts';

/** A document as the lists of the library show it. */
export type LibraryEntry = {
	href: string;
	title: string;
	summary: string;
	type: string;
	body: string;
	date: Day;
	/** How it stands today, one of the codes of `VALIDITY`. */
	validity: string;
	/** It rests on a norm that has been repealed. */
	citesRepealed: boolean;
	/** It may be named outside, by title, type, year and body. */
	announced: boolean;
	/** The path of which it is a step. */
	procedure?: { title: string; href: string } | undefined;
	facets: DocumentFacets;
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
	annunciato: boolean;
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
	facets: readonly (readonly string[])[],
	citesRepealed: 0 | 1,
	announced: 0 | 1,
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
		STORED_FACETS.map((name) => facets[name]),
		citesRepealed ? 1 : 0,
		document.annunciato ? 1 : 0,
		procedure,
	];
}

/** The documents of an index in its two orders. It takes a moment: once a process, not once a page. */
export function openIndex(index: LibraryIndex) {
	const byDate = index.rows.map((row) => toEntry(row, index.procedures));
	const byTitle = index.byTitle.flatMap((position) => byDate[position] ?? []);
	return { orders: { data: byDate, titolo: byTitle }, topics: index.topics };
}

export type OpenLibrary = ReturnType<typeof openIndex>;

/** The year is in the date. */
const STORED_FACETS = ['tipo', 'fase', 'argomento', 'area', 'tema', 'territorio', 'stato'] as const;

function toEntry(row: IndexRow, procedures: LibraryIndex['procedures']): LibraryEntry {
	const [slug, visibility, title, summary, body, date, codes, repealed, announced, procedure] = row;
	const [tipo = [], fase = [], argomento = [], area = [], tema = [], territorio = [], stato = []] =
		codes;
	return {
		href: documentAddress(visibility, slug),
		title,
		summary,
		type: tipo[0] ?? '',
		body,
		date,
		validity: stato[0] ?? '',
		citesRepealed: repealed === 1,
		announced: announced === 1,
		procedure: procedures[procedure],
		facets: { tipo, fase, argomento, area, tema, territorio, stato, anno: [date.slice(0, 4)] },
	};
}
