import { type CollectionEntry, getCollection } from 'astro:content';
import type { CitedNorm, EndedNorm } from '#components/document-parts.ts';
import { normAddress } from '#domain/area-addresses.ts';
import { endOf, warnsOf } from '#domain/repealed-law.ts';
import { documentAddress, mayName, type Visibility } from '#domain/visibility.ts';
import { norms as text } from '#text/norms.ts';
import { type Document, readLibrary } from './_library.ts';
import { linkTo } from './_links.ts';

export type Norm = CollectionEntry<'norme'>;

let register: Promise<ReadonlyMap<string, Norm>> | undefined;

/** The acts of the register by their slug, read once for all pages. */
export function readRegister(): Promise<ReadonlyMap<string, Norm>> {
	register ??= getCollection('norme').then((acts) => new Map(acts.map((act) => [act.id, act])));
	return register;
}

/** What a document's page says of the acts that it cites: all of them, and those that have ended. */
export async function normsOf({ data }: Document) {
	const acts = await readRegister();
	const cited = data.norme.flatMap((slug) => acts.get(slug) ?? []);
	const ended = await endedIn(data);
	return {
		norms: cited.map((act) => citedNorm(act, data.visibilita)),
		endedNorms: await Promise.all(ended.map((act) => endedNorm(act, data.visibilita))),
	};
}

/** The acts of which a document must warn its readers. */
export async function endedIn(data: Document['data']): Promise<Norm[]> {
	const acts = await readRegister();
	return data.norme
		.flatMap((slug) => acts.get(slug) ?? [])
		.filter((act) => {
			const successor = acts.get(act.data.sostituita_da?.norma ?? '');
			return warnsOf(act.data, data, successor?.data.data);
		});
}

/** An act that has ended, with what one cites today in its place. */
export async function endedNorm(act: Norm, readers: Visibility): Promise<EndedNorm> {
	const { vigenza, sostituita_da } = act.data;
	const acts = await readRegister();
	const today = acts.get(sostituita_da?.norma ?? '');
	return {
		...citedNorm(act, readers),
		since: vigenza.dal,
		note: vigenza.nota,
		todayNote: sostituita_da?.nota,
		today: today && citedNorm(today, readers),
		read: await linkTo(sostituita_da?.vedi, readers),
	};
}

function citedNorm({ id, data }: Norm, readers: Visibility): CitedNorm {
	const end = endOf(data);
	return {
		short: data.breve,
		href: mayName(readers, 'membri') ? normAddress(id) : data.collegamento,
		status: end === null ? undefined : text.ended[end],
	};
}

/** The documents that members can open and that rest on an act, the latest first. */
export async function citing(slug: string) {
	const { forMembers } = await readLibrary();
	const found = forMembers.filter(({ data }) => data.norme.includes(slug));
	const latest = found.slice(0, MOST_CITING);
	return {
		total: found.length,
		documents: latest.map(({ id, data }) => ({ href: documentAddress(data.visibilita, id), data })),
	};
}

/** Nearly every document cites some acts: their page names the latest, search finds them all. */
const MOST_CITING = 50;
