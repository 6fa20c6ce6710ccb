import type { z } from 'zod';
import { documentSchema } from '#schemas/document.ts';
import { normSchema } from '#schemas/norm.ts';
import { procedureSchema } from '#schemas/procedure.ts';
import { seminarSchema } from '#schemas/seminar.ts';
import { topicSchema } from '#schemas/topic.ts';

/** The folders of content of which something is not for everyone. */
export const RESERVED_FOLDERS = [
	'documenti',
	'procedure',
	'norme',
	'argomenti',
	'seminari',
] as const;

export type ReservedFolder = (typeof RESERVED_FOLDERS)[number];

type Kind = {
	schema: z.ZodType;
	/** Which fields are reserved. */
	fields: RegExp;
	/** How much is planted after the body: a public body gets nothing. */
	body: 'all' | 'text' | 'none';
};

const EVERY_FIELD = /^/;

const KINDS: Readonly<Record<ReservedFolder, Kind>> = {
	documenti: { schema: documentSchema, fields: EVERY_FIELD, body: 'all' },
	procedure: { schema: procedureSchema, fields: EVERY_FIELD, body: 'text' },
	norme: { schema: normSchema, fields: EVERY_FIELD, body: 'text' },
	argomenti: { schema: topicSchema, fields: EVERY_FIELD, body: 'text' },
	seminari: { schema: seminarSchema, fields: /^(?:registrazione|materiali)\./, body: 'none' },
};

/** What is planted in a page of a folder, and whether its schema still takes it. */
export function plantedKind(folder: ReservedFolder) {
	const { schema, fields, body } = KINDS[folder];
	return { fields, body, accepts: (data: unknown) => schema.safeParse(data).success };
}

/** The folder of a file, by its path in the content. */
export function reservedFolderOf(path: string): ReservedFolder | undefined {
	return RESERVED_FOLDERS.find((folder) => path.startsWith(`${folder}/`) && /\.mdx?$/.test(path));
}
