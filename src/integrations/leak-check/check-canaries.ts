import type { Audience } from '#domain/access.ts';
import type { SiteManifest } from '#functions/manifest.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';
import { type Canary, PDF_PAGES } from './canary.ts';
import { findCanaries } from './find-canaries.ts';

export type PlantedSite = {
	manifest: SiteManifest;
	files: readonly BuiltFile[];
	canaries: readonly Canary[];
};

const MEMBERS_SEARCH = /^\/area\/pagefind\/fragment\//;

/** Fields that a page need not show: nothing of them reaches any file, which is no leak. */
const MAY_VANISH = /^(?:comment|image|image name)$/;

/**
 * Proves that no planted word is in a file of a wider audience, and that the search for it sees: each
 * word is found in some file of its own, those of a PDF for members in their search too.
 *
 * @returns one sentence for each leak, naming the file and the field of the source
 */
export function checkCanaries({ manifest, files, canaries }: PlantedSite): string[] {
	const audiences = new Map(manifest.files.map((file) => [file.file, file.audience]));
	const byWord = new Map(canaries.map((canary) => [canary.word, canary]));
	const seen = new Set<string>();
	const searched = new Set<string>();
	const problems: string[] = [];
	for (const { path, bytes } of files) {
		const audience = audiences.get(path) ?? 'staff';
		for (const word of findIn(path, bytes)) {
			const canary = byWord.get(word);
			if (isWider(audience, canary)) problems.push(leak(path, canary));
			else seen.add(word);
			if (MEMBERS_SEARCH.test(path)) searched.add(word);
		}
	}
	const unseen = canaries.filter(({ word, field }) => !seen.has(word) && !MAY_VANISH.test(field));
	const unsearched = canaries.filter((canary) => isSearched(canary) && !searched.has(canary.word));
	return [
		...problems,
		...unseen.map(({ source, field }) => text.unseen(source, field)),
		...unsearched.map(({ source, field }) => text.unsearched(source, field)),
	];
}

function findIn(path: string, bytes: Buffer): Set<string> {
	return new Set([...findCanaries(bytes), ...findCanaries(Buffer.from(path))]);
}

/** Whether a file is for people for whom a word is not; an unknown word is for nobody. */
function isWider(audience: Audience, canary: Canary | undefined): boolean {
	if (audience === 'public') return true;
	return audience === 'members' && canary?.audience !== 'members';
}

function isSearched({ field, audience }: Canary): boolean {
	return audience === 'members' && PDF_PAGES.includes(field);
}

function leak(path: string, canary: Canary | undefined): string {
	return text.leak(path, canary?.source ?? '?', canary?.field ?? '?');
}
