import type { z } from 'zod';
import { slug } from './address-fields.ts';
import { list } from './fields.ts';
import { group } from './group.ts';
import { SHARED_FIELDS } from './shared-fields.ts';

const { titolo, sommario } = SHARED_FIELDS;
const START = ['partenza', '[articolo-55-codice-terzo-settore]'] as const;

/** The front matter of `src/content/argomenti/<code>.md`: the name of the file is a cross-cutting theme. */
export const topicSchema = group(['', 'titolo: …'], {
	titolo,
	sommario,
	/** I documenti da cui cominciare, con il nome del loro file senza estensione. */
	partenza: list(START, slug(START)).default([]),
});

export type TopicFrontMatter = z.infer<typeof topicSchema>;
