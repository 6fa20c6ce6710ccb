import { strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import type { AttachmentSource } from '../source.ts';

const CORE = 'docProps/core.xml';
/** Readers tell a package's kind from its first part. */
const FIRST = '[Content_Types].xml';

/**
 * The package again, always the same: parts in one order, every date that of the source, and
 * properties that name the document and nobody.
 */
export function repack(bytes: Uint8Array, source: AttachmentSource): Buffer {
	const parts: Unzipped = { ...unzipSync(bytes), [CORE]: strToU8(propertiesOf(source)) };
	const names = Object.keys(parts).filter((name) => name !== FIRST);
	const ordered = [FIRST, ...names.sort()].map((name) => [name, parts[name] ?? new Uint8Array()]);
	const options = { level: 9, mtime: noonOf(source.data) } as const;
	return Buffer.from(zipSync(Object.fromEntries(ordered), options));
}

/** A zip keeps the time of the clock on the wall: built from its parts, it is the same everywhere. */
function noonOf(day: string): Date {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
}

function propertiesOf({ titolo, data }: AttachmentSource): string {
	const when = (name: string) =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${data}T12:00:00Z</dcterms:${name}>`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escapeXml(titolo)}</dc:title><dc:language>it-IT</dc:language>`,
		`${when('created')}${when('modified')}</cp:coreProperties>`,
	].join('');
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
