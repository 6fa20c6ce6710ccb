import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
		for (const article of articles) {
			const slug = `${article.id}-${copy}`;
			await writeFile(join(root, 'documenti', `${slug}.md`), toMarkdown(slug, article));
		}
}

function toMarkdown(slug: string, { act, article, title, text }: Article): string {
	const heading = `Art. ${article} (${slug}), ${title}`.slice(0, LONGEST_TITLE);
	const frontMatter = {
		titolo: heading,
		sommario: `Il testo dell’art. ${article}, ${act}.`,
		tipo: 'norma',
		scheda: { atto: act, controllo: '2026-11-23' },
		data: '2026-11-23',
		ente: 'Redazione',
		visibilita: 'membri',
		fasi: ['00'],
		territorio: { livello: 'nazionale' },
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
