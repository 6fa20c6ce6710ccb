import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attachmentsOf, frontMatterOf, isAnnounced, isGated } from './gated-page.ts';

/** What a gated document is called. An announced one may be named to everyone. */
export type GatedName = {
	source: string;
	slug: string;
	title: string;
	/** File names. */
	attachments: readonly string[];
	announced: boolean;
};

/** @returns the names of the documents of a content folder that are not for everyone */
export function gatedNames(contentRoot: string): GatedName[] {
	return readdirSync(join(contentRoot, 'documenti'), { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.mdx?$/.test(path))
		.map((path) => ({ path, text: readFileSync(join(contentRoot, 'documenti', path), 'utf8') }))
		.filter(({ text }) => isGated(text))
		.map(({ path, text }) => {
			const { titolo } = frontMatterOf(text);
			const slug = basename(path).replace(/\.mdx?$/, '');
			const source = `documenti/${path}`;
			return {
				source,
				slug,
				title: String(titolo),
				attachments: attachmentsOf(text),
				announced: isAnnounced(text),
			};
		});
}
