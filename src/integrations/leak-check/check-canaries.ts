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

const WIDEST_FIRST: readonly Audience[] = ['public', 'members', 'staff'];

/** The searches that must find the pages of a PDF. */
const SEARCHES: Readonly<Record<Audience, readonly string[]>> = {
	public: ['/pagefind/fragment/', '/area/pagefind/fragment/'],
	members: ['/area/pagefind/fragment/'],
	staff: [],
};

/** Fields that a page need not show: nothing of them reaches any file, which is no leak. */
const MAY_VANISH = /^(?:comment|image|image name)$/;

/**
 * Proves that no planted word is in a file of a wider audience, and that the search for it sees: each
 * word is found in some file of its own, and those of the pages of a PDF in each search that holds it.
 *
 * @returns one sentence for each leak, naming the file and the field of the source
 */
export function checkCanaries({ manifest, files, canaries }: PlantedSite): string[] {
	const audiences = new Map(manifest.files.map((file) => [file.file, file.audience]));
	const byWord = new Map(canaries.map((canary) => [canary.word, canary]));
	const places = new Map<string, string[]>();
	const leaks: string[] = [];
	for (const { path, bytes } of files) {
		const audience = audiences.get(path) ?? 'staff';
		for (const word of findIn(path, bytes)) {
			const canary = byWord.get(word);
			if (isWider(audience, canary)) leaks.push(leak(path, canary));
			else places.set(word, [...(places.get(word) ?? []), path]);
		}
	}
	const blind = canaries.flatMap((canary) => blindSpots(canary, places.get(canary.word) ?? []));
	return [...leaks, ...blind];
}

function findIn(path: string, bytes: Buffer): Set<string> {
	return new Set([...findCanaries(bytes), ...findCanaries(Buffer.from(path))]);
}

/** Whether a file is for more people than a word is; an unknown word is for the fewest. */
function isWider(audience: Audience, canary: Canary | undefined): boolean {
	return WIDEST_FIRST.indexOf(audience) < WIDEST_FIRST.indexOf(canary?.audience ?? 'staff');
}

function blindSpots({ source, field, audience }: Canary, places: readonly string[]): string[] {
	if (places.length === 0 && !MAY_VANISH.test(field)) return [text.unseen(source, field)];
	if (!PDF_PAGES.includes(field)) return [];
	return SEARCHES[audience]
		.filter((folder) => !places.some((path) => path.startsWith(folder)))
		.map((folder) => text.unsearched(source, field, folder));
}

function leak(path: string, canary: Canary | undefined): string {
	return text.leak(path, canary?.source ?? '?', canary?.field ?? '?');
}
