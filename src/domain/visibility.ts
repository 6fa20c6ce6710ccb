import type { Audience } from './access.ts';
import type { Term } from './vocabulary.ts';

/** For whom an editor writes a document. */
export const VISIBILITIES = [
	{ code: 'pubblico', label: 'Tutti' },
	{ code: 'membri', label: 'Solo i membri' },
	{ code: 'staff', label: 'Solo lo staff' },
] as const satisfies readonly Term[];

export type Visibility = (typeof VISIBILITIES)[number]['code'];

/** Whether a text is finished; a draft is in no build at all, not even the staff's. */
export const EDITORIAL_STATES = [
	{ code: 'bozza', label: 'Bozza' },
	{ code: 'pubblicato', label: 'Pubblicato' },
] as const satisfies readonly Term[];

export type EditorialState = (typeof EDITORIAL_STATES)[number]['code'];

/** Whether a text enters the site; what says nothing about its state is finished. */
export function isPublished(entry: { stato?: EditorialState | undefined }): boolean {
	return entry.stato !== 'bozza';
}

/** The address of a document's page: its first folder is what the gate decides on. */
export function documentAddress(visibility: Visibility, slug: string): string {
	return `${HOMES[visibility].folder}${slug}/`;
}

/** The address of a file to download: it is for the readers of the documents that offer it. */
export function attachmentAddress(visibility: Visibility, file: string): string {
	return `${HOMES[visibility].attachments}${file}`;
}

/** Whether a document may name another: its readers must all be able to open it. */
export function mayName(from: Visibility, to: Visibility): boolean {
	return BREADTH.indexOf(to) <= BREADTH.indexOf(from);
}

/** Whom the gate lets in to a document of this visibility. */
export function audienceOf(visibility: Visibility): Audience {
	return HOMES[visibility].audience;
}

const BREADTH: readonly Visibility[] = ['pubblico', 'membri', 'staff'];

/** Public documents stand with the publications, so that nothing public lives under `/area/`. */
const HOMES: Record<Visibility, Home> = {
	pubblico: { folder: '/pubblicazioni/', attachments: '/allegati/', audience: 'public' },
	membri: { folder: '/area/biblioteca/', attachments: '/area/allegati/', audience: 'members' },
	staff: { folder: '/staff/documenti/', attachments: '/staff/allegati/', audience: 'staff' },
};

type Home = { folder: string; attachments: string; audience: Audience };
