import { getCollection } from 'astro:content';
import { longDate } from '#domain/dates.ts';
import { pictureName } from '#domain/picture.ts';
import { romeDay } from '#domain/rome-day.ts';
import { publishedSeminars } from '#domain/seminars.ts';
import { publicPages } from '#text/public-pages.ts';
import { seminars as text } from '#text/seminars.ts';
import { publicTexts } from './_publications.ts';

/** What the picture of a public page says. */
export type Picture = { name: string; title: string; kind?: string };

/** The pictures of all pages that have one of their own. */
export async function readPictures(): Promise<Picture[]> {
	const fixed = Object.entries(publicPages).map(([address, { title }]) => ({
		name: pictureName(address),
		title,
	}));
	const seminars = publishedSeminars(await getCollection('seminari')).map(({ id, data }) => ({
		name: pictureName(`/seminari/${id}/`),
		title: data.titolo,
		kind: text.onPicture(longDate(romeDay(Date.parse(data.inizio))), data.esempio),
	}));
	const texts = (await publicTexts()).map(({ href, title }) => ({
		name: pictureName(href),
		title,
	}));
	return [...fixed, ...seminars, ...texts];
}
