import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isText, readBuiltFiles } from './built-files.ts';

/**
 * Astro names resized images with a hash of capitals and small letters, and offers no choice. They
 * get a name in lower case, in the folder and wherever they are named.
 *
 * @param clientDir assets folder, with a final slash; `serverDir` that of the Worker's code
 */
export async function lowerCaseResources(clientDir: string, serverDir: string): Promise<void> {
	const files = await readBuiltFiles(clientDir);
	const capitals = files.map(({ path }) => path).filter((path) => /^\/risorse\/.*[A-Z]/.test(path));
	if (capitals.length === 0) return;
	const names = new Map(capitals.map((path) => [basename(path), lowerCaseName(path)]));
	for (const path of capitals)
		await rename(clientDir + path, `${clientDir}risorse/${names.get(basename(path))}`);
	await renameMentions(clientDir, names);
	await renameMentions(serverDir, names);
}

/** Letter case tells two names apart, so the new one is made from the whole of the old one. */
function lowerCaseName(path: string): string {
	const hash = createHash('sha256').update(basename(path)).digest('hex').slice(0, 16);
	return `${hash}${extname(path).toLowerCase()}`;
}

async function renameMentions(folder: string, names: ReadonlyMap<string, string>): Promise<void> {
	for (const { path, bytes } of await readBuiltFiles(folder)) {
		if (!isText(path)) continue;
		const text = bytes.toString('utf8');
		const renamed = text.replaceAll(NAME, (name) => names.get(name) ?? name);
		if (renamed !== text) await writeFile(folder + path, renamed);
	}
}

const NAME = /[\w.-]+\.[a-z0-9]+/gi;
