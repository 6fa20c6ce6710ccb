/** The formats that the library offers: what a reader is told, what the browser that receives one is told. */
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
	pptx: {
		label: 'PowerPoint',
		contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	},
	csv: { label: 'CSV', contentType: 'text/csv; charset=utf-8' },
	txt: { label: 'Testo', contentType: 'text/plain; charset=utf-8' },
};

/** The extensions that an attachment may have, in lower case, with their dot. */
export const ATTACHMENT_EXTENSIONS: readonly string[] = Object.keys(KINDS).map(
	(name) => `.${name}`,
);

/** The kind of a file by its extension; an unknown one is named by the extension itself. */
export function kindOfFile(file: string): Kind {
	const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	const unknown = { label: extension.toUpperCase(), contentType: 'application/octet-stream' };
	return KINDS[extension] ?? unknown;
}

/** Whether people open a file to change it, as they do a model. */
export function isEditable(file: string): boolean {
	return EDITABLE.test(file);
}

const EDITABLE = /\.(?:odt|ods|odp|docx|xlsx|pptx)$/i;

/** A size in bytes as people read it: `412 kB`, `1,2 MB`. */
export function readableSize(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

type Kind = { label: string; contentType: string };
