import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of the built site; `path` starts with `/` and is relative to the assets folder. */
export type BuiltFile = { path: string; bytes: Buffer };

const TEXT = /\.(?:html|css|js|mjs|json|xml|svg|txt|ics|webmanifest)$/;

/** @returns every file of the folder, hidden ones included, in the order of their paths */
export async function readBuiltFiles(folder: string): Promise<BuiltFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
		.map((path) => `/${path.split(sep).filter(Boolean).join('/')}`)
		.sort();
	return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(folder + path) })));
}

/** Whether a file is text that may name other files. */
export function isText(path: string): boolean {
	return TEXT.test(path);
}
