import type { SiteManifest } from '#functions/manifest.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';
import type { Canary } from './canary.ts';
import { findCanaries } from './find-canaries.ts';

export type PlantedSite = {
	manifest: SiteManifest;
	files: readonly BuiltFile[];
	canaries: readonly Canary[];
};

/** Fields that a page need not show: nothing of them reaches any file, which is no leak. */
const MAY_VANISH = /^(?:comment|image|image name)$/;

/**
 * Proves that no planted word is in a public file, and that the search for it sees: each word is
 * found in some file that is not public.
 *
 * @returns one sentence for each leak, naming the file and the field of the source
 */
export function checkCanaries({ manifest, files, canaries }: PlantedSite): string[] {
	const audiences = new Map(manifest.files.map((file) => [file.file, file.audience]));
	const byWord = new Map(canaries.map((canary) => [canary.word, canary]));
	const seen = new Set<string>();
	const problems: string[] = [];
	for (const { path, bytes } of files) {
		const found = [...findCanaries(bytes), ...findCanaries(Buffer.from(path))];
		if (audiences.get(path) === 'public')
			problems.push(...found.map((word) => leak(path, byWord.get(word))));
		else for (const word of found) seen.add(word);
	}
	const unseen = canaries.filter(({ word, field }) => !seen.has(word) && !MAY_VANISH.test(field));
	return [...problems, ...unseen.map(({ source, field }) => text.unseen(source, field))];
}

function leak(path: string, canary: Canary | undefined): string {
	return text.leak(path, canary?.source ?? '?', canary?.field ?? '?');
}
