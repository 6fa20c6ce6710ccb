import { type ShowcasePage, type ShowcaseText, showcasePages } from '#domain/showcase.ts';
import { documentAddress } from '#domain/visibility.ts';
import { type Document, readLibrary } from './_library.ts';
import { readPublications } from './_publications.ts';

/** The pages of the public library: what all may read, and the names of what is announced. */
export async function readShowcase(): Promise<ShowcasePage[]> {
	const { byVisibility } = await readLibrary();
	const announced = byVisibility.membri.filter(({ data }) => data.annunciato);
	return showcasePages([
		...(await readPublications()).map(({ id, data }) => ({
			title: data.titolo,
			type: 'pubblicazione',
			year: data.data.slice(0, 4),
			body: data.autori.join(', '),
			href: documentAddress('pubblico', id),
		})),
		...byVisibility.pubblico.map((document) => ({
			...namesOf(document),
			href: documentAddress('pubblico', document.id),
		})),
		...announced.map(namesOf),
	]);
}

/** Title, type, year and body; whatever else a document holds stays where it is. */
function namesOf({ data }: Document): ShowcaseText {
	return { title: data.titolo, type: data.tipo, year: data.data.slice(0, 4), body: data.ente };
}
