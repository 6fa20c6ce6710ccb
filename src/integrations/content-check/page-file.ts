import type { Day } from '#domain/dates.ts';
import { slugOfFile } from '#domain/slug.ts';
import {
	EDITORIAL_STATES,
	type EditorialState,
	VISIBILITIES,
	type Visibility,
} from '#domain/visibility.ts';
import type { PdfReading } from '#integrations/attachment-text/reading.ts';
import type { YamlSource } from './front-matter.ts';
import type { PageFolder, StoredFile } from './library.ts';
import { lineOf } from './line-of.ts';
import type { Problem } from './problem.ts';

/** A page whose front matter could be read, though its values may still be wrong. */
export type PageFile = {
	folder: PageFolder;
	file: string;
	source: YamlSource;
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
};

/** What the rules between files look at. */
export type Library = {
	root: string;
	/** The day in Italy on which the content is checked. */
	today: Day;
	pages: readonly PageFile[];
	/** Pages whose front matter could not be read: what they name is not held against others. */
	unread: readonly { file: string; text: string }[];
	/** Files of `allegati/`, by their path from there. */
	attachments: readonly StoredFile[];
	/** What came of reading the PDFs that documents offer. */
	pdfs: ReadonlyMap<string, PdfReading>;
};

/** A rule that opens files of another format answers later. */
export type LibraryRule = (library: Library) => readonly Problem[] | Promise<readonly Problem[]>;

export function slugOf(page: PageFile): string {
	return slugOfFile(page.file);
}

/** A text of the front matter, or `''` where it is absent or is no text. */
export function textAt(page: PageFile, key: string): string {
	const value = page.source.data[key];
	return typeof value === 'string' ? value : '';
}

/** The items of a list of the front matter, each with its line. */
export function itemsAt(page: PageFile, key: string): { item: unknown; line: number }[] {
	const value = page.source.data[key];
	if (!Array.isArray(value)) return [];
	return value.map((item: unknown, index) => ({ item, line: lineOf(page.source, [key, index]) }));
}

/** For whom a page is; only documents choose. */
export function visibilityOf(page: PageFile): Visibility {
	if (page.folder !== 'documenti')
		return PUBLIC_FOLDERS.includes(page.folder) ? 'pubblico' : 'membri';
	const written = textAt(page, 'visibilita');
	return VISIBILITIES.find(({ code }) => code === written)?.code ?? 'membri';
}

const PUBLIC_FOLDERS: readonly PageFolder[] = ['pubblicazioni', 'seminari'];

export function stateOf(page: PageFile): EditorialState {
	const written = textAt(page, 'stato');
	return EDITORIAL_STATES.find(({ code }) => code === written)?.code ?? 'pubblicato';
}
