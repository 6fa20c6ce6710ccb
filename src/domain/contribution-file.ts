import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The formats that a contribution may have, by what they are called and served as. */
export const FILE_FORMATS = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
} as const;

export type FileFormat = keyof typeof FILE_FORMATS;

/** Why a file is not taken. */
export type FileRefusal =
	| 'missing'
	| 'too-large'
	| 'not-allowed'
	| 'encrypted'
	| 'active'
	| 'broken'
	| 'swollen';

/** Most that the parts of an office file may weigh once unpacked, in bytes. */
const MOST_UNPACKED = 400 * 1024 * 1024;

/**
 * Looks inside a file of a known format for what must not be in it: a password, which keeps everyone
 * from reading it, and programs, which would run on the machine of whoever opens it.
 *
 * @param format as the content itself says, never the name
 */
export function refuseContent(bytes: Uint8Array, format: FileFormat): FileRefusal | null {
	return format === 'pdf' ? refusePdf(bytes) : refuseOffice(bytes, format);
}

/**
 * The dictionaries that say these things are written in clear even where the rest is compressed,
 * but for objects within object streams: staff open what passes with care all the same.
 */
function refusePdf(bytes: Uint8Array): FileRefusal | null {
	if (!/%%EOF\s*$/.test(latin1(bytes.subarray(-2048)).replaceAll('\0', ''))) return 'broken';
	const text = outsideStreams(bytes);
	if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return 'encrypted';
	return /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)[\s/<([]/.test(text)
		? 'active'
		: null;
}

/** Packed bytes can spell anything by chance, and are most of a file: they are not looked at. */
function outsideStreams(bytes: Uint8Array): string {
	const parts: string[] = [];
	let at = 0;
	while (at >= 0) {
		const start = find(bytes, 'stream', at);
		parts.push(latin1(bytes.subarray(at, start < 0 ? bytes.length : start)));
		const end = start < 0 ? -1 : find(bytes, 'endstream', start);
		at = end < 0 ? -1 : end + 'endstream'.length;
	}
	return parts.join(' ');
}

function find(bytes: Uint8Array, word: string, from: number): number {
	const [first = 0, ...rest] = [...word].map((letter) => letter.charCodeAt(0));
	let at = bytes.indexOf(first, from);
	while (at >= 0 && rest.some((byte, index) => bytes[at + 1 + index] !== byte))
		at = bytes.indexOf(first, at + 1);
	return at;
}

function latin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}

function refuseOffice(bytes: Uint8Array, format: 'docx' | 'odt'): FileRefusal | null {
	const entries = readZipDirectory(bytes);
	if (!entries) return 'broken';
	if (!entries.some(({ name }) => name === MAIN_PART[format])) return 'broken';
	if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
	if (entries.some(isActive)) return 'active';
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	return unpacked > MOST_UNPACKED ? 'swollen' : null;
}

/** The part that holds the text. */
export const MAIN_PART = { docx: 'word/document.xml', odt: 'content.xml' } as const;

/** Macros of Word (`vbaProject.bin`) and LibreOffice (`Basic/`, `Scripts/`), controls, packed objects. */
function isActive({ name }: ZipEntry): boolean {
	return /vbaProject|vbaData|(^|\/)(Basic|Scripts|activeX)\/|oleObject|\.(exe|js|vbs|dll|bat|jar)$/i.test(
		name,
	);
}
