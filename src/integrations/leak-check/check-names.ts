import type { SiteManifest } from '#functions/manifest.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';
import type { GatedName } from './gated-names.ts';
import { viewsOf } from './views.ts';

/** Where an attachment stands that not everyone may have; a public one may bear the same name. */
const RESERVED = ['/area/allegati/', '/staff/allegati/'];

/** @returns one sentence for each slug, title or attachment of a gated document in a public file */
export function checkNames(
	manifest: SiteManifest,
	files: readonly BuiltFile[],
	names: readonly GatedName[],
): string[] {
	const open = new Set(
		manifest.files.filter((file) => file.audience === 'public').map((f) => f.file),
	);
	return files
		.filter(({ path }) => open.has(path))
		.flatMap(({ path, bytes }) => {
			const views = viewsOf(bytes).map(normalise);
			const held = (word: string) => views.some((view) => view.includes(normalise(word)));
			return names.flatMap(({ source, slug, title, attachments, announced }) => [
				...(held(`/${slug}/`) ? [text.leak(path, source, 'slug')] : []),
				...(!announced && held(title) ? [text.leak(path, source, 'titolo')] : []),
				...(attachments.some((name) => RESERVED.some((folder) => held(folder + name)))
					? [text.leak(path, source, 'allegati')]
					: []),
			]);
		});
}

/** Accents, quotes and blanks have several spellings, the signs of a path one: those are compared. */
function normalise(value: string): string {
	return value
		.replaceAll(/&\w+;/g, '')
		.replaceAll(/[^a-z\d/._-]+/gi, '')
		.toLowerCase();
}
