import { fileTypeFromBuffer } from 'file-type';
import { FILE_LIMITS, FILE_TYPES, type FileFault, savedName } from '#domain/consultation-files.ts';
import { zipNames } from './zip-names.ts';

/** A file that may be kept: its kind is what its content says, whatever its name says. */
export type Upload = { name: string; type: string; bytes: Uint8Array };

export type UploadReading =
	| { ok: true; uploads: readonly Upload[] }
	/** `name` as it was sent; `''` where all of them are meant. */
	| { ok: false; faults: readonly { name: string; fault: FileFault }[] };

/** Reads the files of a form; a field left empty is no file. Tells all that is wrong at once. */
export async function readUploads(sent: readonly File[]): Promise<UploadReading> {
	const files = sent.filter(({ name, size }) => name !== '' || size > 0);
	if (files.length > FILE_LIMITS.count)
		return { ok: false, faults: [{ name: '', fault: 'count' }] };
	const readings = await Promise.all(files.map(readUpload));
	const uploads = readings.filter((reading) => typeof reading !== 'string');
	if (uploads.length === files.length) return { ok: true, uploads };
	const faults = readings.flatMap((reading, index) =>
		typeof reading === 'string' ? [{ name: files[index]?.name ?? '', fault: reading }] : [],
	);
	return { ok: false, faults };
}

async function readUpload(file: File): Promise<Upload | FileFault> {
	if (file.size === 0) return 'empty';
	if (file.size > FILE_LIMITS.bytes) return 'size';
	const bytes = new Uint8Array(await file.arrayBuffer());
	const type = await typeOf(bytes);
	const extension = type === undefined ? undefined : FILE_TYPES[type];
	if (type === undefined || extension === undefined) return 'type';
	const fault = OFFICE.test(type) ? packageFault(bytes) : null;
	return fault ?? { name: savedName(file.name, extension), type, bytes };
}

const OFFICE = /openxmlformats|opendocument/;

/** What a text has no need of: programs that run when it is opened. */
const PROGRAMS = /(?:^|\/)(?:vbaProject\.bin|Basic\/|Scripts\/|activeX\/)/i;

function packageFault(bytes: Uint8Array): FileFault | null {
	const names = zipNames(bytes);
	if (names === null) return 'unreadable';
	return names.some((name) => PROGRAMS.test(name)) ? 'macros' : null;
}

/** A damaged file is of no kind. */
async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
	try {
		return (await fileTypeFromBuffer(bytes))?.mime;
	} catch {
		return undefined;
	}
}
