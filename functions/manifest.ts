import type { Audience } from '#domain/access.ts';

/**
 * Every file of the built site. `url` is the one address that serves it, or `null` for a file that
 * only the Worker itself sends (the 404 page, the renewal page).
 */
export type SiteFile = { file: string; url: string | null; audience: Audience };
export type SiteManifest = { build: string; files: readonly SiteFile[] };

/** The manifest, indexed for one look-up a request. */
export type SiteIndex = { build: string; byUrl: ReadonlyMap<string, SiteFile> };

/** Pages that have no address: they are the body of a refusal. */
export const REFUSAL_PAGES = {
	unknown: '/404.html',
	renew: '/rinnovo/index.html',
} as const;

/** @param manifest as the build wrote it; paths start with `/` and are relative to the assets folder */
export function indexManifest(manifest: SiteManifest): SiteIndex {
	const byUrl = new Map<string, SiteFile>();
	for (const entry of manifest.files) if (entry.url !== null) byUrl.set(entry.url, entry);
	return { build: manifest.build, byUrl };
}
