import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast';
import { isDay, longDate } from '#domain/dates.ts';
import { boxes as text } from '#text/boxes.ts';

export type Attributes = Readonly<Record<string, string | null | undefined>>;

/** The article that a box quotes, as it is cited: the title of the box. */
export function normBoxTitle({ articolo }: Attributes): string {
	return articolo || text.titles.norma;
}

/**
 * The words of an act as a quotation, and under them whether it is in force, where its official text
 * is and on which day it was read. All of it is written in the box: the content check holds it
 * against the register, because a page that is built from a cache would not follow the register.
 */
export function quoteNorm({ stato, testo, letto }: Attributes, children: Children): Children {
	const facts: PhrasingContent[][] = [
		...(stato ? [[plain(stato)]] : []),
		...(testo ? [[officialText(testo)]] : []),
		...(letto && isDay(letto) ? [[plain(text.source.read(longDate(letto)))]] : []),
	];
	const line = facts.flatMap((fact, index) => (index === 0 ? fact : [plain(' · '), ...fact]));
	const source: ClassedParagraph = {
		type: 'paragraph',
		data: { hProperties: { className: ['norm-source'] } },
		children: line,
	};
	const quotation = { type: 'blockquote' as const, children: children as BlockContent[] };
	return line.length === 0 ? [quotation] : [quotation, source];
}

function officialText(url: string): PhrasingContent {
	return { type: 'link', url, children: [plain(text.source.official)] };
}

function plain(value: string): { type: 'text'; value: string } {
	return { type: 'text', value };
}

type Children = (BlockContent | DefinitionContent)[];
/** The class goes to the element of the page. */
type ClassedParagraph = Paragraph & { data: { hProperties: { className: string[] } } };
