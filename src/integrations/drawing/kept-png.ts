import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { toPng } from './raster.ts';

const FOLDER = '.build/cache/drawings';

/** A drawing as a PNG, made once: drawing takes half a second, and builds are many. */
export async function keptPng(svg: string, folder = FOLDER): Promise<Buffer> {
	const path = join(folder, `${nameOf(svg)}.png`);
	const kept = await readFile(path).catch(() => null);
	if (kept !== null) return kept;
	const png = await toPng(svg);
	const draft = `${path}.${process.pid}`;
	await mkdir(folder, { recursive: true });
	await writeFile(draft, png);
	// Who builds at the same moment finds all of it or nothing.
	await rename(draft, path);
	return png;
}

/** It changes with the drawing and with what draws it. */
function nameOf(svg: string): string {
	return createHash('sha256').update(JSON.stringify(sharp.versions)).update(svg).digest('hex');
}
