import type { CollectionEntry } from 'astro:content';
import { pictureAddress } from '#domain/picture.ts';
import { article } from '#domain/structured-data/article.ts';
import { organisation, webSite } from '#domain/structured-data/community.ts';
import { event } from '#domain/structured-data/event.ts';
import type { Thing } from '#domain/structured-data/thing.ts';
import { documentAddress } from '#domain/visibility.ts';
import { lastEdited } from '#integrations/last-edited.ts';
import { siteFacts } from '#schemas/built-site-facts.ts';
import type { Document } from './_library.ts';

/** What the landing page tells to search engines. */
export function communityThings(): Thing[] {
	const home = whole('/');
	const { nome, descrizione, avvio, contatti, telefono } = siteFacts;
	const community = {
		name: nome,
		description: descrizione,
		since: avvio.mese,
		contacts: contatti.map(({ per, email }) => ({ purpose: per, email })),
		telephone: telefono.numero,
	};
	return [organisation(community, home), webSite(nome, home)];
}

/** What the page of a seminar tells. */
export function seminarThings({ id, data }: CollectionEntry<'seminari'>): Thing[] {
	const address = `/seminari/${id}/`;
	const seminar = {
		title: data.titolo,
		summary: data.sommario,
		start: data.inizio,
		end: data.fine,
		place: data.luogo,
		mode: data.modalita,
		example: data.esempio,
		...placesOf(address),
	};
	return event(seminar, siteFacts.nome);
}

/** What the page of a publication, or of a document that is for all, tells. */
export function textThings(entry: CollectionEntry<'pubblicazioni'> | Document): Thing[] {
	const { id, data, filePath } = entry;
	const text = {
		title: data.titolo,
		summary: data.sommario,
		published: data.data,
		edited: lastEdited(filePath),
		authors: authorsOf(entry),
		example: data.esempio,
		...placesOf(documentAddress('pubblico', id)),
	};
	return article(text, siteFacts.nome);
}

function authorsOf({ collection, data }: CollectionEntry<'pubblicazioni'> | Document) {
	if (collection === 'pubblicazioni') return data.autori.map(asPerson);
	if (data.tipo === 'articolo') return data.scheda.autori.map(asPerson);
	return [{ kind: 'Organization' as const, name: data.ente }];
}

function asPerson(name: string) {
	return { kind: 'Person' as const, name };
}

function placesOf(address: string) {
	return { address: whole(address), picture: whole(pictureAddress(address)) };
}

function whole(address: string): string {
	return new URL(address, import.meta.env.SITE).href;
}
