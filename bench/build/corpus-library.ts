import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGIONS } from '#domain/regions.ts';
import { AREAS, CROSS_THEMES, codesOf, PHASES, THEMES } from '#domain/taxonomy.ts';

/** A line of the corpus: one article of an Italian act. */
export type Article = { id: string; act: string; article: string; title: string; text: string };

const SLUG = /^[a-z0-9-]+$/;
const LONGEST_TITLE = 110;

/** @param lines one JSON object a line */
export function parseArticles(lines: string): Article[] {
	const articles = lines
		.trim()
		.split('\n')
		.map((line): Article => JSON.parse(line));
	const odd = articles.find(({ id, text }) => !SLUG.test(id) || typeof text !== 'string');
	if (odd) throw new Error(`The corpus holds a line that is no article: ${JSON.stringify(odd)}.`);
	return articles;
}

/**
 * Writes a content folder whose library is the articles, each as many times as asked. Names of one
 * length, so that two libraries of different size hold pages of the same size.
 */
export async function writeLibrary(
	root: string,
	articles: readonly Article[],
	copies: number,
): Promise<void> {
	await rm(root, { recursive: true, force: true });
	await mkdir(join(root, 'documenti'), { recursive: true });
	for (const kept of ['sito.yaml', 'pubblicazioni', 'seminari'])
		await cp(join('src/content', kept), join(root, kept), { recursive: true });
	for (let copy = 1; copy <= copies; copy += 1)
		for (const [number, article] of articles.entries()) {
			const slug = `${article.id}-${copy}`;
			const page = toMarkdown(slug, article, facetsOf(number));
			await writeFile(join(root, 'documenti', `${slug}.md`), page);
		}
}

/** As scattered as those of a true library, and the same for each copy of an article. */
function facetsOf(number: number) {
	const one = <Code extends string>(codes: readonly Code[], step: number) =>
		codes[(number * step) % codes.length];
	return {
		data: `${2012 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
		fasi: [one(codesOf(PHASES), 3)],
		temi: [one(codesOf(THEMES), 5)],
		trasversali: [one(codesOf(CROSS_THEMES), 7)],
		aree: [one(codesOf(AREAS), 11)],
		territorio: { livello: 'regione', codice: one(codesOf(REGIONS), 13) },
	};
}

function toMarkdown(
	slug: string,
	{ act, article, title, text }: Article,
	facets: ReturnType<typeof facetsOf>,
): string {
	const heading = `Art. ${article} (${slug}), ${title}`.slice(0, LONGEST_TITLE);
	const frontMatter = {
		titolo: heading,
		sommario: `Il testo dell’art. ${article}, ${act}.`,
		tipo: 'norma',
		scheda: { atto: act, controllo: '2026-11-23' },
		...facets,
		ente: 'Redazione',
		visibilita: 'membri',
		provenienza: 'aderente',
		fonti: [{ titolo: `${act}, art. ${article}` }],
		verificato: { il: '2026-11-23', da: 'Redazione' },
		rivedere: '2027-11-23',
	};
	const keys = Object.entries(frontMatter).map(
		([key, value]) => `${key}: ${JSON.stringify(value)}`,
	);
	const body = text.replaceAll('<', '&lt;').replaceAll(/(?<=[.;]) (?=\d+(?:-[a-z]+)?\. )/g, '\n\n');
	return ['---', ...keys, '---', '', '## Il testo', '', body, ''].join('\n');
}
