/** A file inside an archive, as the central directory tells of it. */
export type ZipEntry = {
	name: string;
	/** 0 stored, 8 deflated. */
	method: number;
	encrypted: boolean;
	/** Bytes in the archive and once unpacked, as it says of itself. */
	packed: number;
	unpacked: number;
	/** Where its own header begins. */
	offset: number;
};

/**
 * Lists what an archive holds, by its central directory (APPNOTE.TXT 4.3.12, 4.3.16). It unpacks
 * nothing, so that an archive that swells costs nothing to look at.
 *
 * @returns `null` where the bytes are no archive, are cut short, or need ZIP64: no document of ours does
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index += 1) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) return null;
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The packed bytes of one entry; `null` where its header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + HEADER_SIZE > bytes.length || view.getUint32(offset, true) !== HEADER_MARK)
		return null;
	const start =
		offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER_MARK = 0x04034b50;
const HEADER_SIZE = 30;
const decoder = new TextDecoder();

/** It is the last thing in the archive, but for a comment. */
function findEnd(view: DataView): number | null {
	const last = view.byteLength - END_SIZE;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
		if (view.getUint32(at, true) === END_MARK) return at;
	return null;
}
