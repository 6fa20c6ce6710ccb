import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE_FOLDERS } from '#integrations/content-check/library.ts';

const CONTENT = new URL('../../src/content/', import.meta.url);
const SOURCES = 'allegati/sorgenti';
const FOLDERS = [...PAGE_FOLDERS, SOURCES];

/** Words of contracts; a court reads them as signs of a disguised one. The pages have their own check. */
const OF_CONTRACTS =
	/(?<!\p{L})(corrispettiv[oi]|gar[ae]|band[oi]|aggiudica\p{L}*|affidatari[oa]|appaltator\p{L}*|capitolat[oi]|RUP)(?!\p{L})/giu;

const NORMATTIVA =
	/^https:\/\/www\.normattiva\.it\/uri-res\/N2Ls\?urn:nir:stato:[a-z.]+:\d{4}-\d{2}-\d{2}(;\d+)?(~art\d+[a-z]*)?(!vig=)?$/;

/** Addresses of the administrative courts' viewer: they change. */
const VIEWER = /giustizia-amministrativa\.it\/.*(ddocname|visualizza)/i;

/** What the editors write; an act that a member gave speaks as its body spoke. */
const texts = FOLDERS.flatMap((folder) =>
	readdirSync(new URL(`${folder}/`, CONTENT))
		.filter((file) => /\.(?:mdx?|yaml)$/.test(file))
		.map((file) => ({
			folder,
			file,
			text: readFileSync(new URL(`${folder}/${file}`, CONTENT), 'utf8'),
		}))
		.filter(({ text }) => !/^provenienza: aderente/m.test(text)),
);

test.each(texts.filter(({ folder }) => folder === SOURCES))(
	'the source $file uses no word of contracts',
	({ text }) => {
		expect(text.match(OF_CONTRACTS) ?? []).toEqual([]);
	},
);

describe.each(texts)('$folder/$file', ({ text }) => {
	test('writes Terzo settore with its capital, and coprogettazione in one word', () => {
		const prose = text
			.replace(/^parole:.*$/m, '')
			.replaceAll(/«[^»]*»/g, '')
			.replace('la co-progettazione è finalizzata', '');
		expect(prose.match(/\bterzo settore\b|co-prog\w+/g) ?? []).toEqual([]);
	});

	test('has curly apostrophes between letters', () => {
		expect(text.match(/\p{L}'\p{L}+/gu) ?? []).toEqual([]);
	});

	test('links to Normattiva in its lasting form, and to no viewer that changes', () => {
		const links = text.match(/https:\/\/[^\s)']+/g) ?? [];
		const odd = links.filter((link) =>
			link.includes('normattiva.it') ? !NORMATTIVA.test(link) : VIEWER.test(link),
		);
		expect(odd).toEqual([]);
	});
});

test('a member who searches ambito needs a text that has it after an elision only', () => {
	const elided = texts.filter(({ text }) => text.includes('dell’ambito'));
	const only = elided.filter(({ text }) => !/(?<!dell’)\bambito\b/i.test(text));
	expect(only.map(({ file }) => file)).toContain('coprogrammare-prima.md');
});

test('the public page explains coprogettazione in 600 words at most', () => {
	const page = texts.find(({ file }) => file === 'che-cos-e-la-coprogettazione.md');
	const body = page?.text.split('---\n').slice(2).join('') ?? '';
	const words = body.replaceAll(/\]\([^)]*\)/g, '').match(/[\p{L}\d’]+/gu) ?? [];
	expect(words.length).toBeGreaterThan(300);
	expect(words.length).toBeLessThanOrEqual(600);
});
