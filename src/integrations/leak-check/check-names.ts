import type { SiteManifest } from '#functions/manifest.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as text } from '#text/leak-check.ts';
import type { GatedName } from './gated-names.ts';
import { viewsOf } from './views.ts';

/** @returns one sentence for each slug or title of a gated document that stands in a public file */
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
			return names.flatMap(({ source, slug, title, announced }) => [
				...(held(`/${slug}/`) ? [text.leak(path, source, 'slug')] : []),
				...(!announced && held(title) ? [text.leak(path, source, 'titolo')] : []),
			]);
		});
}

/** Accents and curly signs have several spellings, plain letters one: only those are compared. */
function normalise(value: string): string {
	return value
		.replaceAll(/[^ -~]+/g, '')
		.replaceAll(/\s+/g, '')
		.toLowerCase();
}
