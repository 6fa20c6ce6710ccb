import { expect, test } from 'vitest';
import type { PageFile } from './page-file.ts';
import { proseBlocks } from './prose-blocks.ts';

function blocksOf(body: string) {
	const page: Pick<PageFile, 'body' | 'bodyLine'> = { body, bodyLine: 10 };
	return proseBlocks(page as PageFile);
}

test('a paragraph runs over lines, and ends at an empty one', () => {
	const blocks = blocksOf('Una riga\ne l’altra.\n\nUn’altra.');
	expect(blocks.map(({ text, line }) => [text, line])).toEqual([
		['Una riga\ne l’altra.', 10],
		['Un’altra.', 13],
	]);
});

test('an item of a list stands by itself, under the line that introduces the list', () => {
	const blocks = blocksOf('Non si scrive:\n\n- bando\n  di gara\n- capitolato\n\nAltro.');
	expect(blocks.map(({ text, setting }) => [text, setting])).toEqual([
		['Non si scrive:', ''],
		['- bando\n  di gara', 'Non si scrive:'],
		['- capitolato', 'Non si scrive:'],
		['Altro.', ''],
	]);
});

test('a cell stands by itself, under the heads of its column and of its row', () => {
	const blocks = blocksOf('| Che cosa | Appalto |\n|---|---|\n| Scelta | gara |');
	expect(blocks.at(-1)).toEqual({
		text: ' gara ',
		setting: 'Appalto Scelta',
		beside: ['Scelta'],
		line: 12,
		column: 10,
	});
});

test.each([
	['a quotation', '> Il bando'],
	['a fence', '```\nIl bando\n```'],
	['code in a line', 'La chiave `bando` qui'],
	['the address of a link', 'Vedi [qui](https://ente.example/bando)'],
	['a bare address', 'Vedi https://ente.example/bando'],
	['a tag', '<Bando nome="bando" />'],
	['a comment', '<!-- il bando -->'],
])('%s says nothing of ours', (_, body) => {
	expect(blocksOf(body).filter(({ text }) => /bando/i.test(text))).toEqual([]);
});
