import { pageTitle } from './page-title.ts';

/**
 * Gives the index the title as it is written, to show it; the heading, which is searched, gets the
 * spelling of the index.
 */
export function keepTitle(html: string): string {
	const title = pageTitle(html);
	if (!title) return html;
	const content = title.replaceAll('"', '&quot;');
	const meta = `<meta data-pagefind-meta="nome[content]" content="${content}">`;
	return html.replace('</head>', () => `${meta}</head>`);
}
