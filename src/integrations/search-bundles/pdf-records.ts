import { longDate } from '#domain/dates.ts';
import { documentFacets } from '#domain/document-facets.ts';
import { DOCUMENT_TYPES, labelOf } from '#domain/taxonomy.ts';
import { documentAddress } from '#domain/visibility.ts';
import { readPdfs } from '#integrations/attachment-text/read-pdfs.ts';
import { audienceOf } from '#integrations/site-manifest/address-classes.ts';
import { searchable } from '#legal/searchable.ts';
import { type OfferedPdf, offeredPdfs } from './offered-pdfs.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * One record for each page with text of the PDFs of the built site, under the class that the gate
 * gives the file.
 */
export async function pdfRecords(contentRoot: string, clientDir: string): Promise<SearchRecord[]> {
	const offered = offeredPdfs(contentRoot, clientDir);
	const readings = await readPdfs(offered.map(({ path }) => path));
	return offered.flatMap((pdf) => {
		const reading = readings.get(pdf.path);
		const audience = audienceOf(pdf.address);
		if (reading?.kind !== 'read' || audience === null) return [];
		const shared = sharedBy(pdf);
		return reading.pages.flatMap((text, index) => {
			if (text === '') return [];
			const number = String(index + 1);
			const meta = { ...shared.meta, pagina: number };
			const url = `${pdf.address}#page=${number}`;
			return [{ ...shared, url, audience, content: searchable(text), meta }];
		});
	});
}

/** What all pages of a PDF have from its document. */
function sharedBy({ title, slug, document }: OfferedPdf) {
	const facets = Object.entries(documentFacets(document));
	return {
		meta: {
			nome: title,
			documento: documentAddress(document.visibilita, slug),
			titolo_documento: document.titolo,
			tipo: labelOf(DOCUMENT_TYPES, document.tipo),
			ente: document.ente,
			data: longDate(document.data),
		},
		filters: Object.fromEntries(
			facets.filter(([, codes]) => codes.length > 0).map(([facet, codes]) => [facet, [...codes]]),
		),
		day: document.data,
	};
}
