import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { siteProfile } from '../../site.profile.mjs';

const folder = join(siteProfile(process.env).contentRoot, 'allegati');
const sizes = new Map<string, Promise<number>>();

/** The size in bytes of a file that a document offers. */
export function attachmentSize(file: string): Promise<number> {
	const known = sizes.get(file);
	if (known) return known;
	const size = stat(join(folder, file)).then((found) => found.size);
	sizes.set(file, size);
	return size;
}

export function readAttachment(file: string): Promise<Buffer> {
	return readFile(join(folder, file));
}
