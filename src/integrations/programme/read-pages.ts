import { join } from 'node:path';
import type { z } from 'zod';
import { slugOfFile } from '#domain/slug.ts';
import { readFrontMatter, readWholeYaml } from '#integrations/content-check/front-matter.ts';
import { filesUnder, readText } from '#integrations/content-check/library.ts';

/** The front matter of each page of a folder, drafts included. */
export function readPages<T extends z.ZodType>(
	root: string,
	folder: string,
	schema: T,
): { slug: string; data: z.infer<T> }[] {
	return filesUnder(root, folder)
		.filter(({ file }) => /\.(?:mdx?|yaml)$/.test(file))
		.map(({ file }) => {
			const { text } = readText(join(root, file));
			const front = file.endsWith('.yaml') ? readWholeYaml(text) : readFrontMatter(text);
			if (!front.readable) throw new Error(`${file} has no front matter.`);
			return { slug: slugOfFile(file), data: schema.parse(front.source.data) };
		});
}
