import { type FacetName, facetLabel } from '#domain/facets.ts';
import { EVERYTHING, libraryAddress } from '#domain/library-query.ts';
import { PHASES } from '#domain/phases.ts';
import { placeName } from '#domain/place-name.ts';
import { sheetRows } from '#domain/sheet-rows.ts';
import type { DocumentFrontMatter } from '#schemas/document.ts';
import { documentText } from '#text/document.ts';
import { sheetLabels } from '#text/sheets.ts';

/** One line of a document's sheet; a value that sorts the library leads to its other documents. */
export type SheetLine = {
	label: string;
	values: readonly { text: string; href?: string | undefined }[];
	/**
	 * Prose wants the width of the text, a fact is there to glance at, and what only sorts the document
	 * is no text of it.
	 */
	kind: 'prose' | 'fact' | 'sorting';
};

/** @param linked whether the reader can open the list of the library */
export function sheetLines(document: DocumentFrontMatter, linked: boolean): SheetLine[] {
	const { sheet: label } = documentText;
	const sorted = (facet: SortingFacet, codes: readonly string[]) =>
		codes.map((code) => ({
			text: facetLabel(facet, code) ?? code,
			href: linked ? listOf(facet, code) : undefined,
		}));
	return [
		...typeLines(document),
		sorting(
			label.phases,
			isWhole(document.fasi) ? [{ text: label.allPhases }] : sorted('fase', document.fasi),
		),
		sorting(label.areas, sorted('area', document.aree)),
		sorting(label.questions, sorted('argomento', document.trasversali)),
		sorting(label.activities, sorted('tema', document.temi)),
		sorting(label.territory, [{ text: placeName(document.territorio) }]),
		sorting(label.provenance, [{ text: label.provenances[document.provenienza] }]),
	].filter(({ values }) => values.length > 0);
}

/** What serves every phase leads to none. */
function isWhole(phases: readonly string[]): boolean {
	return phases.length === PHASES.length;
}

function typeLines(document: DocumentFrontMatter): SheetLine[] {
	return sheetRows(document, sheetLabels).map(({ key, label = key, value, href }) => ({
		label,
		values: [value].flat().map((text) => ({ text, href })),
		kind: PROSE.includes(key) ? 'prose' : 'fact',
	}));
}

/** Fields of the sheets that say something in whole sentences. */
const PROSE: readonly string[] = ['massima', 'domanda', 'risposta', 'risultati', 'lezioni'];

function sorting(label: string, values: SheetLine['values']): SheetLine {
	return { label, values, kind: 'sorting' };
}

function listOf(facet: SortingFacet, code: string): string {
	return libraryAddress({ ...EVERYTHING, filters: { [facet]: code } });
}

type SortingFacet = Extract<FacetName, 'fase' | 'area' | 'argomento' | 'tema'>;
