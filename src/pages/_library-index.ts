import { procedureAddress } from '#domain/area-addresses.ts';
import { type LibraryEntry, type LibraryIndex, openIndex, toRow } from '#domain/library-index.ts';
import { type Document, readLibrary } from './_library.ts';
import { type Procedure, readProcedures } from './_procedures.ts';
import { endedIn } from './_register.ts';
import { readTopics } from './_topics.ts';

/** The library as its lists need it: what members may read, without the texts. */
export async function buildLibraryIndex(): Promise<LibraryIndex> {
	const { forMembers } = await readLibrary();
	return { ...(await indexOf(forMembers)), topics: await readTopics() };
}

/** Some documents as the lists show them, in their order. */
export async function entriesOf(documents: readonly Document[]): Promise<LibraryEntry[]> {
	const { orders, entryOf } = openIndex({ ...(await indexOf(documents)), topics: {} });
	return orders.data.map(entryOf);
}

async function indexOf(documents: readonly Document[]): Promise<Omit<LibraryIndex, 'topics'>> {
	const procedures = await readProcedures();
	const positions = positionsOf(procedures);
	const rows = documents.map(async ({ id, data }) =>
		toRow({
			slug: id,
			document: data,
			citesRepealed: (await endedIn(data)).length > 0,
			procedure: positions.get(id) ?? -1,
		}),
	);
	return {
		rows: await Promise.all(rows),
		byTitle: inTitleOrder(documents),
		procedures: procedures.map(({ id, data }) => ({
			title: data.titolo,
			href: procedureAddress(id),
		})),
	};
}

/** The procedure of each document that is a step of one. */
function positionsOf(procedures: readonly Procedure[]): Map<string, number> {
	return new Map(
		procedures.flatMap(({ data }, position) =>
			data.passi.map(({ documento }): [string, number] => [documento, position]),
		),
	);
}

/** As an Italian dictionary has them; numbers by their value. */
function inTitleOrder(documents: readonly Document[]): number[] {
	const { compare } = new Intl.Collator('it', { numeric: true, ignorePunctuation: true });
	return documents
		.map(({ data }, position) => ({ title: data.titolo, position }))
		.sort((a, b) => compare(a.title, b.title))
		.map(({ position }) => position);
}
