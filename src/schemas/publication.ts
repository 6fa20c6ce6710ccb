import type { z } from 'zod';
import { day } from './date-fields.ts';
import { list, text } from './fields.ts';
import { group } from './group.ts';
import { SHARED_FIELDS, source, verification } from './shared-fields.ts';

/** The front matter of `src/content/pubblicazioni/<slug>.md` or `.mdx`, which everyone reads. */
export const publicationSchema = group(['', 'titolo: …'], {
	...SHARED_FIELDS,
	/** Il giorno della pubblicazione. */
	data: day(['data', '2026-10-12']),
	/** Chi l’ha scritta, almeno un nome. */
	autori: list(['autori', '[Redazione]'], text(['autori', '[Redazione]'], 120), 1),
	/** Da dove viene ciò che è scritto, almeno una fonte. */
	fonti: list(['fonti', "[{ titolo: 'D.M. 31 marzo 2021, n. 72' }]"], source, 1),
	/** Quando e da chi è stata controllata l’ultima volta. */
	verificato: verification,
});

export type PublicationFrontMatter = z.infer<typeof publicationSchema>;
