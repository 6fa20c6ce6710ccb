import type { Announced } from '#domain/announced.ts';
import { DOCUMENT_TYPES } from '#domain/document-types.ts';
import { searchable } from '#legal/searchable.ts';
import type { SearchRecord } from './search-record.ts';

/** Announced documents as public search finds them: title, type, year and body, nothing else. */
export function announcedRecords(announced: readonly Announced[]): SearchRecord[] {
	return announced.map(toRecord);
}

function toRecord({ title, type, year, body, address }: Announced): SearchRecord {
	const label = DOCUMENT_TYPES.find(({ code }) => code === type)?.label ?? type;
	return {
		url: address,
		audience: 'announced',
		content: searchable([title, label, body, year].join('. ')),
		meta: { nome: title, tipo: label, ente: body, anno: year, riservato: '1' },
		filters: { tipo: [type], anno: [year] },
		day: year,
	};
}
