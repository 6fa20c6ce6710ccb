import { site } from '#text/site.ts';

/**
 * Gives the index the title as it is written, to show it; the heading, which is searched, gets the
 * spelling of the index.
 */
export function keepTitle(html: string): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(SITE_NAME, '');
	if (!title) return html;
	const content = title.replaceAll('"', '&quot;');
	const meta = `<meta data-pagefind-meta="nome[content]" content="${content}">`;
	return html.replace('</head>', () => `${meta}</head>`);
}

const SITE_NAME = ` | ${site.name}`;
