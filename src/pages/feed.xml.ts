import type { APIRoute } from 'astro';
import { siteFacts } from '#schemas/built-site-facts.ts';
import { publications } from '#text/publications.ts';
import { type PublicText, publicTexts } from './_publications.ts';
import { escapeXml, xmlAnswer } from './_xml.ts';

const LATEST = 20;

/** An Atom feed of what everyone may read. */
export const GET: APIRoute = async ({ site }) => {
	const texts = (await publicTexts()).slice(0, LATEST);
	const home = new URL('/', site).href;
	const updated = texts.map(updatedOn).sort().at(-1) ?? `${siteFacts.avvio.mese}-01`;
	return xmlAnswer(
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">` +
			`<title>${escapeXml(siteFacts.nome)}: ${publications.title.toLowerCase()}</title>` +
			`<id>${home}</id><link href="${home}"/>` +
			`<link rel="self" href="${new URL('/feed.xml', site)}"/>` +
			`<updated>${instant(updated)}</updated>${texts.map((text) => entry(text, home)).join('')}</feed>`,
		'application/atom+xml',
	);
};

function entry(text: PublicText, home: string): string {
	const address = escapeXml(new URL(text.href, home).href);
	return (
		`<entry><title>${escapeXml(text.title)}</title><id>${address}</id><link href="${address}"/>` +
		`<published>${instant(text.date)}</published><updated>${instant(updatedOn(text))}</updated>` +
		`<author><name>${escapeXml(text.authors)}</name></author>` +
		`<summary>${escapeXml(text.summary)}</summary></entry>`
	);
}

function updatedOn({ date, edited = date }: PublicText): string {
	return edited > date ? edited : date;
}

function instant(day: string): string {
	return `${day}T00:00:00Z`;
}
