import { expect, test } from 'vitest';
import { markdownProcessor } from './processor.ts';

const renderer = await markdownProcessor.createRenderer({});

async function html(source: string): Promise<string> {
	return (await renderer.render(source, {})).code.trim();
}

/** The parts of a page, each as its anchor and its words. */
async function parts(source: string): Promise<string[]> {
	const page = await html(source);
	const found = page.matchAll(/<p(?: id="([^"]+)")? class="part part-\w+">(.*?)<\/p>/gs);
	return [...found].map(([, id = '', inner = '']) => `${id}|${inner.replace(/<[^>]+>/g, '')}`);
}

test('a list under an article becomes commas whose number is text', async () => {
	expect(await html('## Art. 4 – Durata\n\n1. Dura **tre** anni.')).toContain(
		'<p id="art4-com1" class="part part-comma">1. Dura <strong>tre</strong> anni.' +
			'<a href="#art4-com1" class="self-link" aria-label="Collegamento a: art. 4, comma 1"></a></p>',
	);
});

test('a comma keeps the number that is written, where a list would count', async () => {
	const source = '## Art. 4\n\n1. Uno.\n3. Tre.\n\n4-bis. Quattro bis.\n\n7. Sette.';
	expect(await parts(source)).toEqual([
		'art4-com1|1. Uno.',
		'art4-com3|3. Tre.',
		'art4-com4bis|4-bis. Quattro bis.',
		'art4-com7|7. Sette.',
	]);
});

test.each([
	['lines of the comma', '1. Serve:\n   a) uno;\n   b-bis) due.'],
	['paragraphs in the comma', '1. Serve:\n\n   a) uno;\n\n   b-bis) due.'],
	['a list in the comma', '1. Serve:\n   - a) uno;\n   - b-bis) due.'],
	['paragraphs after the comma', '1. Serve:\n\na) uno;\n\nb-bis) due.'],
	['broken lines', '1. Serve:  \n   a) uno;  \n   b-bis) due.'],
])('letters may be %s', async (_way, text) => {
	expect(await parts(`## Art. 4\n\n${text}`)).toEqual([
		'art4-com1|1. Serve:',
		'art4-com1-leta|a) uno;',
		'art4-com1-letbbis|b-bis) due.',
	]);
});

test('numbers divide a letter', async () => {
	const source = '## Art. 4\n\n1. Serve:\n\n   a) uno:\n\n      1) il primo;\n      2) il secondo.';
	expect(await parts(source)).toEqual([
		'art4-com1|1. Serve:',
		'art4-com1-leta|a) uno:',
		'art4-com1-leta-num1|1) il primo;',
		'art4-com1-leta-num2|2) il secondo.',
	]);
});

test('under a comma of a sheet, letters are parts and counted lists are lists', async () => {
	const page = await html(
		'### Comma 3: coprogettare\n\n- a) uno\n- b) due\n\n1. primo\n2. secondo',
	);
	expect(page).toContain('<h3 id="com3">');
	expect(page).toContain('<p id="com3-leta" class="part part-letter">a) uno');
	expect(page).toContain('<ol>\n<li>primo</li>');
});

test('an article quoted in a block has its commas there', async () => {
	const page = await html('## Art. 7\n\n> 1. Uno.\n> 2. Due.');
	expect(page).toContain('<blockquote>\n<p id="art7-com1"');
});

test('a list elsewhere, in a box or inside a comma stays a list', async () => {
	expect(await parts('## Prima della firma\n\n1. Uno.\n2. Due.')).toEqual([]);
	expect(await parts('## Art. 4\n\n:::attenzione\n1. Uno.\n:::')).toEqual([]);
	const page = await html('## Art. 4\n\n1. Serve:\n   1. primo\n   2. secondo');
	expect(page).toContain('<ol>\n<li>primo</li>');
});

test('a line that is only broken before a letter is no part', async () => {
	const source = '## Art. 4\n\n1. Si veda la lettera\n   a) del comma 2.';
	expect(await parts(source)).toEqual(['art4-com1|1. Si veda la lettera\na) del comma 2.']);
});

test('the anchor of an article is its number, whatever its title', async () => {
	expect(await html('## Art. 4 – Durata')).toContain('<h2 id="art4">');
	expect(await html('## Articolo 4: quanto dura')).toContain('<h2 id="art4">');
	expect(await html('## Art. 12, legge 7 agosto 1990, n. 241')).toContain(
		'<h2 id="art-12-legge-7-agosto-1990-n-241">',
	);
});

test('no two points of a page share an anchor', async () => {
	const page = await html('## Art. 4\n\n1. Uno.\n\n## Art. 4\n\n1. Ancora.\n\n## art4');
	const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids).toEqual(['art4', 'art4-com1', 'art-4', 'art4-2']);
});

test('a footnote, an hour and a table inside a comma stay what they are', async () => {
	const source = '## Art. 4\n\n1. Alle 10:30.[^1]\n\n   | a |\n   |---|\n   | 1 |\n\n[^1]: Nota.';
	const page = await html(source);
	expect(page).toContain('1. Alle 10:30.<sup>');
	expect(page).toContain('<table>');
});
