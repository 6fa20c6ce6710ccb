import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All that a build is made of. */
const SOURCES = [
	'astro.config.mjs',
	'functions',
	'package-lock.json',
	'package.json',
	'public',
	'site.profile.mjs',
	'src',
	'tsconfig.json',
	'wrangler.jsonc',
];

/** @returns one hash of every source file's path and bytes; tests don't count */
export function fingerprintSources(roots: readonly string[] = SOURCES): string {
	const hash = createHash('sha256');
	for (const file of roots.flatMap(filesUnder)) {
		hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

/** Where the fingerprint of the sources of a build stands. */
export function stampOf(outDir: string): string {
	return `${outDir}.stamp`;
}

export function readStamp(path: string): string | null {
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function writeStamp(path: string, fingerprint: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, fingerprint);
}

function filesUnder(path: string): string[] {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return path.endsWith('.test.ts') ? [] : [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}
