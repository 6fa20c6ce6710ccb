import { type CollectionEntry, getCollection } from 'astro:content';
import type { ProcedurePath } from '#components/document-parts.ts';
import { procedureAddress } from '#domain/area-addresses.ts';
import { documentAddress, isPublished, mayName } from '#domain/visibility.ts';
import { type Document, readLibrary } from './_library.ts';

export type Procedure = CollectionEntry<'procedure'>;

let procedures: Promise<readonly Procedure[]> | undefined;

/** The finished procedures, the latest to begin first. */
export function readProcedures(): Promise<readonly Procedure[]> {
	procedures ??= getCollection('procedure').then((found) =>
		found
			.filter(({ data }) => isPublished(data))
			.sort((a, b) => (a.data.inizio < b.data.inizio ? 1 : -1)),
	);
	return procedures;
}

/** The steps of a procedure whose documents members can open, in their order. */
export async function stepsOf({ data }: Procedure) {
	const { byId } = await readLibrary();
	return data.passi.flatMap(({ nome, documento }) => {
		const document = byId.get(documento);
		if (!document || !mayName('membri', document.data.visibilita)) return [];
		const href = documentAddress(document.data.visibilita, document.id);
		return [{ name: nome, title: document.data.titolo, href, day: document.data.data, document }];
	});
}

/** The procedure of which a document is a step; its page is for members. */
export async function pathOf({ id, data }: Document): Promise<ProcedurePath | undefined> {
	if (!mayName(data.visibilita, 'membri')) return undefined;
	const found = (await readProcedures()).find(({ data: { passi } }) =>
		passi.some(({ documento }) => documento === id),
	);
	if (!found) return undefined;
	const steps = await stepsOf(found);
	const here = steps.findIndex(({ document }) => document.id === id);
	if (here < 0) return undefined;
	return { title: found.data.titolo, href: procedureAddress(found.id), here, steps };
}
