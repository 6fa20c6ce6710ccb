import { join } from 'node:path';
import { contentErrors as say } from '#text/content-errors.ts';
import { readFrontMatter, readWholeYaml } from './front-matter.ts';
import { filesUnder, readText } from './library.ts';
import { lineOf } from './line-of.ts';
import type { Problem } from './problem.ts';

/**
 * Contents that say they are made up, each as the problem it is where the true site is built. Drafts
 * enter no build and may stay.
 *
 * @param contentRoot the content folder
 */
export function examplesIn(contentRoot: string): Problem[] {
	return filesUnder(contentRoot, '.')
		.map(({ file }) => file)
		.filter((file) => (/\.mdx?$/.test(file) && !file.startsWith('allegati/')) || isSurvey(file))
		.flatMap((file) => exampleIn(contentRoot, file) ?? []);
}

function exampleIn(contentRoot: string, file: string): Problem | null {
	const { text } = readText(join(contentRoot, file));
	const read = isSurvey(file) ? readWholeYaml : readFrontMatter;
	const front = text.includes('esempio:') ? read(text) : null;
	if (!front?.readable) return null;
	const { esempio, stato } = front.source.data;
	if (esempio !== true || stato === 'bozza') return null;
	return {
		kind: 'contenuto-di-esempio',
		file,
		line: lineOf(front.source, ['esempio']),
		what: say.example,
		correction: 'stato: bozza',
	};
}

function isSurvey(file: string): boolean {
	return /^questionari\/.*\.yaml$/.test(file);
}
