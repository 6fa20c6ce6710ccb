import { resolve } from 'node:path';
import type { Audience } from '#domain/access.ts';
import type { SiteManifest } from '#functions/manifest.ts';
import { OUT_DIR } from './site.ts';

const { default: manifest } = (await import(resolve(OUT_DIR, 'server/site-manifest.mjs'))) as {
	default: SiteManifest;
};

/** @returns every address of the built site for this audience */
export function builtUrls(audience: Audience): string[] {
	return manifest.files.flatMap((file) =>
		file.audience === audience && file.url !== null ? [file.url] : [],
	);
}

/** @returns those of them that are pages */
export function builtPages(audience: Audience): string[] {
	return builtUrls(audience).filter((url) => url.endsWith('/'));
}

/** Pages of one folder have one template; the longest address has the longest title. */
export function oneOfEachKind(audiences: readonly Audience[]): string[] {
	const byFolder = Map.groupBy(audiences.flatMap(builtPages), (url) => url.replace(/[^/]+\/$/, ''));
	return [...byFolder.values()].flatMap(
		(urls) => urls.toSorted((a, b) => b.length - a.length)[0] ?? [],
	);
}
