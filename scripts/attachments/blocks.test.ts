import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';

test('reads titles, paragraphs, lists and tables', () => {
	expect(readBlocks('## Uno\n\nDue\nrighe.\n\n- a\n- b\n\n1. c\n\n### Tre')).toEqual([
		{ kind: 'heading', level: 2, text: 'Uno' },
		{ kind: 'paragraph', text: 'Due righe.' },
		{ kind: 'list', ordered: false, items: ['a', 'b'] },
		{ kind: 'list', ordered: true, items: ['c'] },
		{ kind: 'heading', level: 3, text: 'Tre' },
	]);
});

test('the dashes of a table share out its width', () => {
	expect(readBlocks('| A | B |\n|------|--|\n| uno | |')).toEqual([
		{ kind: 'table', shares: [0.75, 0.25], header: ['A', 'B'], rows: [['uno', '']] },
	]);
});

test.each([
	['Una parola in **grassetto**.', 'usa solo titoli'],
	['> Una citazione', 'usa solo titoli'],
	['# Un titolo di primo livello', 'usa solo titoli'],
	['Un [collegamento](https://esempio.it)', 'usa solo titoli'],
	['## Titolo\nsenza riga vuota', 'usa solo titoli'],
	['## Titolo\n## Altro', 'lascia una riga vuota'],
	['| A | B |\n|--|--|\n| uno |', 'non ha 2 celle'],
	['| A | B |\n| uno | due |', 'solo trattini'],
])('refuses %j', (markdown, reason) => {
	expect(() => readBlocks(markdown)).toThrow(reason);
});
