import type { Document } from 'yaml';
import { DAY_FIELD, type Planter } from './canary.ts';
import { isAnnounced, splitPage } from './gated-page.ts';
import { plantedKind, type ReservedFolder } from './reserved-folders.ts';

/** A page as an editor writes it. `source` names it in reports. */
export type Page = { folder: ReservedFolder; source: string; text: string; mdx: boolean };

/** Short enough for every field, the word included. */
const KEPT = 40;

/** @returns the page with a word of its own in each field and each kind of block */
export function plantPage(page: Page, planter: Planter): string {
	const { document, body } = splitPage(page.text);
	plantMatter(document, page, planter);
	const matter = document.toString({ lineWidth: 0 });
	const added = { none: '', text: textBlocks, all: allBlocks }[plantedKind(page.folder).body];
	const end = typeof added === 'string' ? added : added(page, planter);
	return `---\n${matter}---\n${body}\n${end}`;
}

/** What is no free text (a day, a code, an address) takes no word: its schema tells. */
function plantMatter(document: Document, page: Page, planter: Planter): void {
	const { folder, source } = page;
	const { fields, accepts } = plantedKind(folder);
	const announced = isAnnounced(page.text) ? plantAnnounced(document, source, planter) : [];
	const isReserved = (path: Path) => {
		const field = path.join('.');
		return fields.test(field) && !announced.includes(field) && !NAME_OF_FILE.test(field);
	};
	for (const path of textsIn(document.toJS(), []).filter(isReserved)) {
		const value = String(document.getIn(path));
		document.setIn(path, withWord(value, planter.nextWord()));
		if (accepts(document.toJS())) planter.plant(source, path.join('.'));
		else document.setIn(path, value);
	}
}

const NAME_OF_FILE = /^allegati\.\d+\.file$/;
const NAMES = ['titolo', 'ente'];

/** Title and body may be known outside, and of the day only the year. */
function plantAnnounced(document: Document, source: string, planter: Planter): readonly string[] {
	for (const field of NAMES)
		document.set(field, withWord(String(document.get(field)), planter.announce(source, field)));
	document.set(DAY_FIELD, planter.plantDay(source));
	return [...NAMES, DAY_FIELD];
}

function withWord(value: string, word: string): string {
	return `${value.slice(0, KEPT - 1 - word.length).trim()} ${word}`;
}

type Path = (string | number)[];

/** @returns the place of each text, however deep */
function textsIn(value: unknown, path: Path): Path[] {
	if (typeof value === 'string') return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

function textBlocks({ source }: Page, planter: Planter): string {
	return `## Titoletto ${planter.plant(source, 'heading')}\n\n${planter.plant(source, 'paragraph')}\n`;
}

/** One block of each kind that Markdown has. */
function allBlocks({ source, mdx }: Page, planter: Planter): string {
	const plant = (field: string) => planter.plant(source, field);
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
