import type { Document } from 'yaml';
import type { Place, Planter } from './canary.ts';
import { splitPage } from './gated-page.ts';

/** A page as an editor writes it. `source` names it in reports. */
export type Page = Place & { text: string; mdx: boolean };

/** Fields that a document may announce to everyone when it says so. */
const ANNOUNCED = [['titolo'], ['ente']];
/** Where free text stands in front matter; `*` is each item of a list. */
const FREE_TEXT = [
	['sommario'],
	['fonti', '*', 'titolo'],
	['allegati', '*', 'titolo'],
	['allegati', '*', 'riassunto'],
	['parole', '*'],
	['verificato', 'da'],
];
/** Short enough for every field, the word included. */
const KEPT = 40;

/** @returns the page with a word of its own in each field and each kind of block */
export function plantPage(page: Page, planter: Planter): string {
	const { document, body } = splitPage(page.text);
	const matter = plantMatter(document, page, planter);
	return `---\n${matter}---\n${body}\n${blocks(page, planter)}`;
}

function plantMatter(document: Document, { source, audience }: Place, planter: Planter): string {
	const isAnnounced = document.get('annunciato') === true;
	const fields = isAnnounced ? FREE_TEXT : [...ANNOUNCED, ...FREE_TEXT];
	const values: unknown = document.toJS();
	for (const path of fields.flatMap((field) => expand(field, values))) {
		const value = String(document.getIn(path));
		const word = planter.plant({ source, audience }, path.join('.'));
		document.setIn(path, `${value.slice(0, KEPT - 1 - word.length).trim()} ${word}`);
	}
	return document.toString({ lineWidth: 0 });
}

type Path = (string | number)[];

/** @returns the paths that exist in `values`, with each `*` replaced by the positions of its list */
function expand([key, ...rest]: readonly string[], values: unknown): Path[] {
	if (key === undefined) return [[]];
	if (typeof values !== 'object' || values === null) return [];
	const here = Object.entries(values).filter(([name]) => key === '*' || name === key);
	return here.flatMap(([name, value]) => {
		const step = Array.isArray(values) ? Number(name) : name;
		return expand(rest, value).map((path) => [step, ...path]);
	});
}

/** One block of each kind that Markdown has. */
function blocks({ source, audience, mdx }: Page, planter: Planter): string {
	const plant = (field: string) => planter.plant({ source, audience }, field);
	const link = `[${plant('link text')}](https://example.org/${plant('link address')})`;
	return [
		`## Titoletto ${plant('heading')}`,
		`Un capoverso ${plant('paragraph')}, *${plant('emphasis')}*, \`${plant('code')}\`, ${link}.[^segno-piantato]`,
		`- voce ${plant('list item')}`,
		`> ${plant('quotation')}`,
		`| Colonna |\n| --- |\n| ${plant('table cell')} |`,
		`\`\`\`\n${plant('code block')}\n\`\`\``,
		`:::attenzione\n${plant('box')}\n:::`,
		`![${plant('alt text')}](./${IMAGE_FOLDER}/${plant('image name')}.svg)`,
		`[^segno-piantato]: ${plant('footnote')}`,
		...(mdx ? [] : [`<!-- ${plant('comment')} -->`]),
	].join('\n\n');
}

export const IMAGE_FOLDER = 'immagini-di-prova';
