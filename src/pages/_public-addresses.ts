import { getCollection } from 'astro:content';
import { publishedSeminars } from '#domain/seminars.ts';
import { publicTexts } from './_publications.ts';
import { readShowcase } from './_showcase.ts';

const FIXED = [
	'/',
	'/comunita/',
	'/comunita/rete/',
	'/attivita/',
	'/adesione/',
	'/seminari/',
	'/pubblicazioni/',
	'/biblioteca/',
	'/cronologia/',
	'/contatti/',
	'/privacy/',
	'/accessibilita/',
	'/note-legali/',
];

/** The pages that search engines may list. */
export async function publicAddresses(): Promise<string[]> {
	const seminars = publishedSeminars(await getCollection('seminari'));
	const texts = await publicTexts();
	const [, ...morePages] = await readShowcase();
	return [
		...FIXED,
		...seminars.map((seminar) => `/seminari/${seminar.id}/`),
		...texts.map((text) => text.href),
		...morePages.map(({ address }) => address),
	];
}
