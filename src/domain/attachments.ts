/** What a file is, for who reads its name and for the browser that receives it. */
const KINDS: Readonly<Record<string, Kind>> = {
	pdf: { label: 'PDF', contentType: 'application/pdf' },
	odt: { label: 'ODT', contentType: 'application/vnd.oasis.opendocument.text' },
	ods: { label: 'ODS', contentType: 'application/vnd.oasis.opendocument.spreadsheet' },
	odp: { label: 'ODP', contentType: 'application/vnd.oasis.opendocument.presentation' },
	docx: {
		label: 'Word',
		contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
	xlsx: {
		label: 'Excel',
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	},
	csv: { label: 'CSV', contentType: 'text/csv; charset=utf-8' },
	txt: { label: 'Testo', contentType: 'text/plain; charset=utf-8' },
};

/** The kind of a file by its extension; an unknown one is named by the extension itself. */
export function kindOfFile(file: string): Kind {
	const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	const unknown = { label: extension.toUpperCase(), contentType: 'application/octet-stream' };
	return KINDS[extension] ?? unknown;
}

/** A size as people read it: `412 kB`, `1,2 MB`. */
export function readableSize(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

type Kind = { label: string; contentType: string };
