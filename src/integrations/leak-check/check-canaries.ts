import type { SiteManifest } from '#functions/manifest.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';
import type { Canary } from './canary.ts';
import { findCanaries, findDays } from './find-canaries.ts';

export type PlantedSite = {
	manifest: SiteManifest;
	files: readonly BuiltFile[];
	canaries: readonly Canary[];
};

/** Fields that a page need not show: nothing of them reaches any file, which is no leak. */
const MAY_VANISH =
	/^(?:comment|image|image name)$|^(?:scheda|vigenza|territorio|fonti\.\d+\.url)\b|^allegati\.\d+\.riassunto$/;
/** Texts of which no file need hold anything: what nobody has checked of an act no page says, and
 * the introduction to a theme travels with the Worker. */
const MAY_STAY_HIDDEN = /^(?:norme|argomenti)\//;

/** Where reserved documents are announced, by their names alone. */
const ANNOUNCED_IN = /^\/(?:biblioteca|pagefind)\//;

/**
 * Proves that no planted word is in a public file, and that the search for it sees: each word is
 * found in some file that is not public. What is announced stands where announcements do, and
 * nowhere else.
 *
 * @returns one sentence for each leak, naming the file and the field of the source
 */
export function checkCanaries({ manifest, files, canaries }: PlantedSite): string[] {
	const audiences = new Map(manifest.files.map((file) => [file.file, file.audience]));
	const byWord = new Map(canaries.map((canary) => [canary.word, canary]));
	const days = canaries.map(({ word }) => word).filter((word) => DAY.test(word));
	const seen = new Set<string>();
	const told = new Set<string>();
	const problems: string[] = [];
	for (const { path, bytes } of files) {
		const found = [
			...findCanaries(bytes),
			...findCanaries(Buffer.from(path)),
			...findDays(bytes, days),
		];
		if (audiences.get(path) !== 'public') {
			for (const word of found) seen.add(word);
			continue;
		}
		for (const word of found)
			if (byWord.get(word)?.announced && ANNOUNCED_IN.test(path)) told.add(word);
			else problems.push(leak(path, byWord.get(word)));
	}
	const shown = canaries.filter((canary) => mustBeSeen(canary, files));
	return [...problems, ...missing(canaries, { shown, seen, told })];
}

/** A procedure is looked for once the site has pages of procedures. */
function mustBeSeen({ source, field }: Canary, files: readonly BuiltFile[]): boolean {
	if (MAY_VANISH.test(field) || MAY_STAY_HIDDEN.test(source)) return false;
	const isProcedure = /^procedure\//.test(source);
	return !isProcedure || files.some(({ path }) => path.startsWith('/area/procedure/'));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Sightings = {
	/** Those that some reserved file must hold. */
	shown: readonly Canary[];
	seen: ReadonlySet<string>;
	told: ReadonlySet<string>;
};

/** What was looked for and never found proves nothing. */
function missing(canaries: readonly Canary[], { shown, seen, told }: Sightings): string[] {
	const untold = canaries.filter(({ announced, word }) => announced && !told.has(word));
	const unseen = shown.filter(({ word }) => !seen.has(word));
	return [
		...untold.map(({ source, field }) => text.untold(source, field)),
		...unseen.map(({ source, field }) => text.unseen(source, field)),
	];
}

function leak(path: string, canary: Canary | undefined): string {
	return text.leak(path, canary?.source ?? '?', canary?.field ?? '?');
}
