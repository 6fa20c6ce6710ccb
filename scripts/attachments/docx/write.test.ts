import { expect, test, vi } from 'vitest';
import { readBlocks } from '../blocks.ts';
import type { AttachmentSource } from '../source.ts';
import { partsOf } from './parts.ts';
import { writeDocx } from './write.ts';

const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;

test('the same source gives the same bytes, on another day and in another time zone', async () => {
	const source = sourceOf('Testo.\n\n1. uno\n\n| A | B |\n|---|---|\n| | |');
	const first = await writeDocx(source);
	vi.stubEnv('TZ', 'Asia/Tokyo');
	vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
	const second = await writeDocx(source);
	vi.useRealTimers();
	vi.unstubAllEnvs();
	expect(second.equals(first)).toBe(true);
});

test('the parts of the package carry the day of the source', async () => {
	const bytes = await writeDocx(sourceOf('Testo.'));
	const day = bytes.readUInt16LE(12);
	expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2026, 11, 24]);
});

test('what has to be filled in has a style of its own', async () => {
	const [, , paragraph] = await paragraphsOf('Il Comune di [denominazione dell’ente] avvia.');
	expect(paragraph).toContain('<w:rStyle w:val="DaCompletare"/>');
	expect(textOf(paragraph)).toBe('Il Comune di [denominazione dell’ente] avvia.');
});

test('a note to who fills it in has a style of its own, so that it can be removed', async () => {
	const [, , note] = await paragraphsOf('> Togliete questa riga.');
	expect(note).toContain('<w:pStyle w:val="Istruzione"/>');
	expect(textOf(note)).toBe('Togliete questa riga.');
});

test.each([
	['Il Comune di [ente] avvia.', true],
	['- uno\n- [due]', true],
	['| A | B |\n|---|---|\n| uno | [due] |', true],
	['| A | B |\n|---|---|\n| uno | |', false],
])('says how to fill in where there is something to fill in: %j', async (markdown, says) => {
	const [, first] = await paragraphsOf(markdown);
	expect(textOf(first)).toContain('versione del 24 novembre 2026');
	expect(textOf(first).includes('fra parentesi quadre')).toBe(says);
});

test('commas count again in each article, and go on after a list with letters', async () => {
	const paragraphs = await paragraphsOf(
		'## Uno\n\n1. a\n2. b\n\na) prima\n\n3. c\n\n## Due\n\n1. d\n\na) altra',
	);
	const lists = paragraphs.map((paragraph) => /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1]);
	const [, , , a, b, first, c, , d, second] = lists;
	expect([a, b, c]).toEqual([a, a, a]);
	expect(new Set([a, first, d, second]).size).toBe(4);
});

test('the title and the two levels below have the styles of the word processor', async () => {
	const paragraphs = await paragraphsOf('## Uno\n\n### Due');
	const styles = paragraphs.map((paragraph) => /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1]);
	expect(styles).toEqual(['Title', 'Istruzione', 'Heading1', 'Heading2']);
});

test('a title with a mark of XML stays itself', async () => {
	const parts = partsOf(await writeDocx({ ...sourceOf('Testo.'), titolo: 'Uno & <due>' }));
	expect(parts['docProps/core.xml']).toContain('<dc:title>Uno &amp; &lt;due></dc:title>');
});

async function paragraphsOf(markdown: string): Promise<string[]> {
	const body = partsOf(await writeDocx(sourceOf(markdown)))['word/document.xml'] ?? '';
	return body.match(PARAGRAPH) ?? [];
}

function textOf(paragraph = ''): string {
	return [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/g)].map(([, text]) => text).join('');
}

function sourceOf(markdown: string): AttachmentSource {
	return {
		titolo: 'Titolo',
		documento: 'documento',
		formato: ['docx'],
		data: '2026-11-24',
		blocks: readBlocks(markdown),
	};
}
