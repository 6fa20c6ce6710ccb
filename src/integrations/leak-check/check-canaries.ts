import type { Audience } from '#domain/access.ts';
import type { SiteManifest } from '#functions/manifest.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';
import { type Canary, PDF_PAGES } from './canary.ts';
import { findCanaries, findDays } from './find-canaries.ts';

export type PlantedSite = {
	manifest: SiteManifest;
	files: readonly BuiltFile[];
	canaries: readonly Canary[];
};

/** Fields that a page need not show: nothing of them reaches any file, which is no leak. The materials
 * of a seminar may be for who is registered: then they travel with the Worker. */
const MAY_VANISH =
	/^(?:comment|image|image name)$|^(?:scheda|vigenza|territorio|fonti\.\d+\.url)\b|^allegati\.\d+\.riassunto$|^materiali\./;
/** Texts of which no file need hold anything: what nobody has checked of an act no page says, and
 * the introduction to a theme travels with the Worker. */
const MAY_STAY_HIDDEN = /^(?:norme|argomenti)\//;

/** Where reserved documents are announced, by their names alone. */
const ANNOUNCED_IN = /^\/(?:biblioteca|pagefind)\//;

/** The searches that must find the pages of a PDF, by whom it is for. */
const SEARCHES: Readonly<Record<Audience, readonly string[]>> = {
	public: ['/pagefind/fragment/', '/area/pagefind/fragment/'],
	members: ['/area/pagefind/fragment/'],
	staff: [],
};

/**
 * Proves that no planted word is in a file of a wider audience, and that the search for it sees: each
 * word is found in some file of its own, those of the pages of a PDF in each search that holds it.
 * What is announced stands where announcements do, and nowhere else.
 *
 * @returns one sentence for each leak, naming the file and the field of the source
 */
export function checkCanaries({ manifest, files, canaries }: PlantedSite): string[] {
	const audiences = new Map(manifest.files.map((file) => [file.file, file.audience]));
	const byWord = new Map(canaries.map((canary) => [canary.word, canary]));
	const days = canaries.map(({ word }) => word).filter((word) => DAY.test(word));
	const seen = new Map<string, Place[]>(canaries.map(({ word }) => [word, []]));
	const leaks: string[] = [];
	for (const { path, bytes } of files) {
		const place = { path, audience: audiences.get(path) ?? 'staff' };
		const found = [...findCanaries(bytes), ...findCanaries(Buffer.from(path))];
		for (const word of [...found, ...findDays(bytes, days)]) {
			const canary = byWord.get(word);
			if (mayStand(canary, place)) seen.get(word)?.push(place);
			else leaks.push(leak(path, canary));
		}
	}
	return [...leaks, ...canaries.flatMap((canary) => missing(canary, seen.get(canary.word) ?? []))];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Place = { path: string; audience: Audience };

function mayStand(canary: Canary | undefined, { path, audience }: Place): boolean {
	if (audience === 'staff') return true;
	if (audience === 'members') return canary?.audience !== 'staff';
	if (canary?.audience === 'public') return true;
	return canary?.announced === true && ANNOUNCED_IN.test(path);
}

/** What was looked for and never found proves nothing. */
function missing(canary: Canary, places: readonly Place[]): string[] {
	const { source, field, announced, audience = 'members' } = canary;
	const isTold = places.some((place) => place.audience === 'public');
	if (announced && !isTold) return [text.untold(source, field)];
	const isSeen = places.some((place) => audience === 'public' || place.audience !== 'public');
	const mustBeSeen = !MAY_VANISH.test(field) && !MAY_STAY_HIDDEN.test(source);
	if (!isSeen && mustBeSeen) return [text.unseen(source, field)];
	if (!PDF_PAGES.includes(field)) return [];
	return SEARCHES[audience]
		.filter((folder) => !places.some(({ path }) => path.startsWith(folder)))
		.map((folder) => text.unsearched(source, field, folder));
}

function leak(path: string, canary: Canary | undefined): string {
	return text.leak(path, canary?.source ?? '?', canary?.field ?? '?');
}
