import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';

test('reads titles, paragraphs, lists and tables', () => {
	expect(readBlocks('## Uno\n\nDue\nrighe.\n\n- a\n- b\n\n1. c\n\n### Tre')).toEqual([
		{ kind: 'heading', level: 2, text: 'Uno' },
		{ kind: 'paragraph', text: 'Due righe.' },
		{ kind: 'list', marker: 'bullet', start: 1, items: ['a', 'b'] },
		{ kind: 'list', marker: 'number', start: 1, items: ['c'] },
		{ kind: 'heading', level: 3, text: 'Tre' },
	]);
});

test('reads notes, lists with letters, and the numbers that go on after them', () => {
	expect(readBlocks('> Da\n> togliere.\n\n1. uno\n\na) primo\nb) secondo\n\n2. due')).toEqual([
		{ kind: 'note', text: 'Da togliere.' },
		{ kind: 'list', marker: 'number', start: 1, items: ['uno'] },
		{ kind: 'list', marker: 'letter', start: 1, items: ['primo', 'secondo'] },
		{ kind: 'list', marker: 'number', start: 2, items: ['due'] },
	]);
});

test('the dashes of a table share out its width', () => {
	expect(readBlocks('| A | B |\n|------|--|\n| uno | |')).toEqual([
		{ kind: 'table', shares: [0.75, 0.25], header: ['A', 'B'], rows: [['uno', '']] },
	]);
});

test.each([
	['Una parola in **grassetto**.', 'usa solo titoli'],
	['1. uno\n3. tre', 'vanno di uno in uno'],
	['1. uno\n\n## Altro\n\n2. due', 'il numero è 1 oppure 1'],
	['1. uno\n\n3. tre', 'il numero è 1 oppure 2'],
	['b) secondo', 'vanno da a) in poi'],
	['# Un titolo di primo livello', 'usa solo titoli'],
	['Un [collegamento](https://esempio.it)', 'usa solo titoli'],
	['## Titolo\nsenza riga vuota', 'usa solo titoli'],
	['## Titolo\n## Altro', 'lascia una riga vuota'],
	['| A | B |\n|--|--|\n| uno |', 'non ha 2 celle'],
	['| A | B |\n| uno | due |', 'solo trattini'],
])('refuses %j', (markdown, reason) => {
	expect(() => readBlocks(markdown)).toThrow(reason);
});
