/**
 * The names of the files in a ZIP archive, as its central directory has them (APPNOTE 6.3.10, 4.3.12
 * and 4.3.16). Nothing is unpacked.
 *
 * @returns `null` where the directory is damaged or split over several disks
 */
export function zipNames(bytes: Uint8Array): string[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const names: string[] = [];
	for (let entry = 0; entry < count; entry += 1) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return null;
		const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const start = at + ENTRY_SIZE;
		names.push(DECODER.decode(bytes.subarray(start, start + (name ?? 0))));
		at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return names;
}

const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DECODER = new TextDecoder();

/** The end record stands last, before a comment whose length it tells. */
function findEnd(view: DataView): number | null {
	const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
	for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	return null;
}
