import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { LibraryIndex } from '#domain/library-index.ts';

const MODULE = 'library-index.mjs';

/** Puts another library beside the Worker of a built site; the files are those of the first one. */
export function siteWithLibrary(from: string, to: string, index: LibraryIndex): string {
	rmSync(to, { recursive: true, force: true });
	cpSync(`${from}/server`, `${to}/server`, { recursive: true });
	const built = JSON.parse(readFileSync(`${from}/server/wrangler.json`, 'utf8'));
	const directory = relative(resolve(to, 'server'), resolve(from, 'client'));
	const wrangler = { ...built, assets: { ...built.assets, directory } };
	writeFileSync(`${to}/server/wrangler.json`, JSON.stringify(wrangler));
	const json = JSON.stringify(JSON.stringify(index));
	writeFileSync(`${to}/server/${MODULE}`, `export const index = JSON.parse(${json});\n`);
	return to;
}
