import { expect, test } from 'vitest';
import { markdownProcessor } from './processor.ts';

const renderer = await markdownProcessor.createRenderer({});

async function html(source: string): Promise<string> {
	return (await renderer.render(source, {})).code.trim();
}

test('an hour, an ECLI and a URN keep their colons', async () => {
	const source = 'Alle 10:30, ECLI:IT:COST:2020:131 e urn:nir:stato:legge:1990-08-07;241.';
	expect(await html(source)).toBe(`<p>${source}</p>`);
});

test('a line that looks like a leaf directive stays text', async () => {
	expect(await html('::nota[testo]')).toBe('<p>::nota[testo]</p>');
});

test('a box becomes an aside named by its heading', async () => {
	expect(await html(':::ente-pubblico\nTesto.\n:::')).toBe(
		'<aside class="box box-ente-pubblico" role="note" aria-labelledby="riquadro-1">' +
			'<h2 id="riquadro-1">In breve per l’ente pubblico</h2><p>Testo.</p></aside>',
	);
});

test('the heading of a box stands one level below its section', async () => {
	const boxed = ':::attenzione\nTesto.\n:::';
	expect(await html(boxed)).toContain('<h2 id="riquadro-1">');
	expect(await html(`## Uno\n\n${boxed}`)).toContain('<h3 id="riquadro-1">');
	expect(await html(`## Uno\n\n### Due\n\n${boxed}`)).toContain('<h4 id="riquadro-1">');
});

test('the box of an act quotes it, and says its force, its official text and the day of reading', async () => {
	const source =
		':::norma{articolo="Art. 1, Cost." stato="Vigente" testo="https://x.example/1" letto="2026-11-23"}\nParole.\n:::';
	const [box = ''] = /<aside.*<\/aside>/s.exec(await html(source)) ?? [];
	expect(box.replaceAll(/\n| data-address="1"/g, '')).toBe(
		'<aside class="box box-norma" role="note" aria-labelledby="riquadro-1">' +
			'<h2 id="riquadro-1">Art. 1, Cost.</h2><blockquote><p>Parole.</p></blockquote>' +
			'<p class="norm-source">Vigente · <a href="https://x.example/1">Testo ufficiale</a>' +
			' · Letto il 23 novembre 2026</p></aside>',
	);
});

test('the box of an act without attributes is a quotation with a plain title', async () => {
	expect((await html(':::norma\nParole.\n:::')).replaceAll('\n', '')).toBe(
		'<aside class="box box-norma" role="note" aria-labelledby="riquadro-1">' +
			'<h2 id="riquadro-1">La norma</h2><blockquote><p>Parole.</p></blockquote></aside>',
	);
});

test('a box of an unknown name stops the build and the message lists the known ones', async () => {
	await expect(html(':::nota\nTesto.\n:::')).rejects.toThrow(/ente-pubblico, terzo-settore/);
});

test('the anchor of a heading is ASCII, follows its words and is never repeated', async () => {
	const page = await html('## Perché l’Università\n\n## Perché l’Università\n\n## Allegati');
	expect(page).toContain('<h2 id="perche-l-universita">');
	expect(page).toContain('<h2 id="perche-l-universita-2">');
	expect(page).toContain('<h2 id="allegati-2">');
});

test('a table scrolls in a region that takes the focus and has the name of its heading', async () => {
	const table = '| a |\n|---|\n| 1 |';
	const page = await html(`${table}\n\n## Costi\n\n${table}\n\nTesto.\n\n${table}`);
	const names = [...page.matchAll(/tabindex="0" role="region" aria-label="([^"]*)"/g)];
	expect(names.map(([, name]) => name)).toEqual(['Tabella', 'Tabella: Costi', 'Tabella: Costi, 2']);
});

test('a table after a box has the name of its section, not of the box', async () => {
	const page = await html('## Costi\n\n:::attenzione\nTesto.\n:::\n\n| a |\n|---|\n| 1 |');
	expect(page).toContain('aria-label="Tabella: Costi"');
});

test('the first reference to a note has its number, for the style sheet', async () => {
	const page = await html('Uno.[^a] Due.[^b] Ancora.[^a]\n\n[^a]: A.\n\n[^b]: B.');
	expect(page.match(/class="note-1"/g)).toHaveLength(1);
	expect(page.match(/class="note-2"/g)).toHaveLength(1);
});

test('each address outside the site is listed once, for paper, and none inside it', async () => {
	const page = await html(
		'[A](https://a.example/) [B](https://b.example/) [A](https://a.example/) [C](/cerca/)',
	);
	expect(page.match(/data-address="1"/g)).toHaveLength(2);
	expect(page).toContain('<ol><li>https://a.example/</li><li>https://b.example/</li></ol>');
	expect(page.match(/data-address/g)).toHaveLength(3);
	expect(await html('[C](/cerca/)')).not.toContain('addresses');
});

test('the empty corner of a table is a plain cell', async () => {
	const page = await html('|  | a |\n|---|---|\n| b | 1 |');
	expect(page).toContain('<td></td>');
	expect(page).not.toContain('<th></th>');
});

test('footnotes speak Italian', async () => {
	const page = await html('Testo.[^1]\n\n[^1]: Nota.');
	expect(page).toContain('>Note</h2>');
	expect(page).toContain('aria-label="Torna al richiamo 1"');
});

test('a heading of the text has a link to itself beside it, without words', async () => {
	expect(await html('## Durata')).toBe(
		'<div class="titled titled-h2"><h2 id="durata">Durata</h2>' +
			'<a class="self-link" href="#durata" aria-label="Collegamento alla sezione «Durata»"></a></div>',
	);
});

test('the headings of boxes and of footnotes have no link', async () => {
	const page = await html('Testo.[^1]\n\n:::attenzione\nTesto.\n:::\n\n[^1]: Nota.');
	expect(page).not.toContain('self-link');
});
