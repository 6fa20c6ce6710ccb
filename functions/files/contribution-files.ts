import { fileTypeFromBuffer } from 'file-type';
import {
	FILE_FORMATS,
	type FileFormat,
	type FileRefusal,
	refuseContent,
} from '#domain/contribution-file.ts';
import { LONGEST_FILE } from '#domain/longest-file.ts';
import { typedLine } from '#domain/typed-text.ts';

/** A file whose content was looked at. */
export type OfferedFile = { bytes: ArrayBuffer; name: string; format: FileFormat };

/** A file in the store. */
export type KeptFile = { key: string; name: string; format: FileFormat; size: number };

export type FileReading = { ok: true; file: OfferedFile } | { ok: false; refusal: FileRefusal };

/** The folder of the store where files of contributions are. */
export const CONTRIBUTION_FILES = 'contributi/';

/**
 * Looks at a file as it came with a form. What it is comes from its content: name and declared type
 * are anybody's to choose.
 */
export async function readOfferedFile(offered: File | null): Promise<FileReading> {
	if (!offered || offered.size === 0) return { ok: false, refusal: 'missing' };
	if (offered.size > LONGEST_FILE) return { ok: false, refusal: 'too-large' };
	const bytes = await offered.arrayBuffer();
	const format = await formatOf(bytes);
	if (format === null) return { ok: false, refusal: 'not-allowed' };
	const refusal = refuseContent(new Uint8Array(bytes), format);
	if (refusal) return { ok: false, refusal };
	return { ok: true, file: { bytes, name: cleanName(offered.name, format), format } };
}

/**
 * Puts a file into the store. Its key ends with its digest: what is sent twice is kept once, and a
 * file that takes the place of another never overwrites it.
 *
 * @param id of the contribution
 */
export async function keepFile(
	files: R2Bucket,
	{ id, file }: { id: string; file: OfferedFile },
): Promise<KeptFile> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file.bytes));
	const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const key = `${CONTRIBUTION_FILES}${id}/${hex}`;
	await files.put(key, file.bytes);
	return { key, name: file.name, format: file.format, size: file.bytes.byteLength };
}

async function formatOf(bytes: ArrayBuffer): Promise<FileFormat | null> {
	const type = await typeOf(bytes);
	const formats = Object.keys(FILE_FORMATS) as FileFormat[];
	return formats.find((format) => FILE_FORMATS[format] === type) ?? null;
}

/** A file that breaks the detector is not one of those we take. */
async function typeOf(bytes: ArrayBuffer): Promise<string | undefined> {
	try {
		return (await fileTypeFromBuffer(new Uint8Array(bytes)))?.mime;
	} catch {
		return undefined;
	}
}

/** A name for whoever downloads it: one line, no path, and the ending of what it is. */
function cleanName(name: string, format: FileFormat): string {
	const stem = typedLine(name)
		.replace(/^.*[\\/]/, '')
		.replace(/\.[a-z0-9]{1,5}$/i, '')
		.replaceAll(/["<>:|?*;%]/g, ' ')
		.slice(0, 100)
		.trim();
	return `${stem === '' ? 'documento' : stem}.${format}`;
}
