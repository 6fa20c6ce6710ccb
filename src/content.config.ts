import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { slugOfFile } from '#domain/slug.ts';
import { draftsIn } from '#integrations/content-check/drafts.ts';
import { documentSchema } from '#schemas/document.ts';
import { normSchema } from '#schemas/norm.ts';
import { procedureSchema } from '#schemas/procedure.ts';
import { publicationSchema } from '#schemas/publication.ts';
import { seminarSchema } from '#schemas/seminar.ts';
import { timelineEntrySchema, timelineSchema } from '#schemas/timeline.ts';
import { topicSchema } from '#schemas/topic.ts';
import { siteProfile } from '../site.profile.mjs';

const { contentRoot } = siteProfile(process.env);

export const collections = {
	documenti: defineCollection({ loader: filesOf('documenti'), schema: documentSchema }),
	argomenti: defineCollection({ loader: filesOf('argomenti'), schema: topicSchema }),
	cronologia: defineCollection({ loader: timelineEntries(), schema: timelineEntrySchema }),
	norme: defineCollection({ loader: filesOf('norme'), schema: normSchema }),
	procedure: defineCollection({ loader: filesOf('procedure'), schema: procedureSchema }),
	pubblicazioni: defineCollection({ loader: filesOf('pubblicazioni'), schema: publicationSchema }),
	seminari: defineCollection({ loader: filesOf('seminari'), schema: seminarSchema }),
};

/** Finished pages only; an entry's id is its slug: the name of its file as written, whatever its folder. */
function filesOf(folder: string) {
	return glob({
		pattern: ['**/[^_]*.{md,mdx}', ...draftsIn(contentRoot, folder).map((draft) => `!${draft}`)],
		base: `${contentRoot}/${folder}`,
		generateId: ({ entry }) => slugOfFile(entry),
		retainBody: false,
	});
}

/** The acts of the timeline, by their place in the file; without the file there are none. */
function timelineEntries() {
	return file(`${contentRoot}/cronologia.yaml`, {
		parser: (text) => Object.fromEntries(timelineSchema.parse(parse(text)).voci.entries()),
	});
}
