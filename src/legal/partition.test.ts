import { describe, expect, test } from 'vitest';
import { headingOf, markOf, nameOfCited, partitionName } from './partition.ts';

describe('a line opens with the mark of a part', () => {
	test.each([
		['1. Uno', { level: 'comma', written: '1.', number: '1' }],
		['4-bis. Quattro bis', { level: 'comma', written: '4-bis.', number: '4-bis' }],
		[
			'12-quinquiesdecies. Lungo',
			{ level: 'comma', written: '12-quinquiesdecies.', number: '12-quinquiesdecies' },
		],
		['a) prima', { level: 'letter', written: 'a)', number: 'a' }],
		['q-bis) dopo la q', { level: 'letter', written: 'q-bis)', number: 'q-bis' }],
		['aa) dopo la z', { level: 'letter', written: 'aa)', number: 'aa' }],
		['20) numero', { level: 'number', written: '20)', number: '20' }],
		['1.500 euro', null],
		['2026. Un anno', null],
		['1.', { level: 'comma', written: '1.', number: '1' }],
		['abc) parola', null],
		['(a) fra parentesi', null],
		['Si veda a) qui', null],
	] as const)('%s', (line, mark) => expect(markOf(line)).toEqual(mark));
});

describe('a heading says which article or comma stands under it', () => {
	test.each([
		['Art. 4 – Durata', '4', null],
		['Articolo 4-bis. Durata', '4-bis', null],
		['Art. 4 bis (Durata)', '4-bis', null],
		['ART. 12', '12', null],
		['Art. 7: cabina di regia', '7', null],
		['Art. 55, comma 3', '55', '3'],
		['Comma 3: coprogettare', null, '3'],
		['Comma 4-bis', null, '4-bis'],
	])('%s', (title, article, comma) => expect(headingOf(title)).toEqual({ article, comma }));
});

describe('a heading of other words is a title like others', () => {
	test.each([
		'Art. 12, legge 7 agosto 1990, n. 241',
		'Artt. 26 e 27',
		'Art. 4 e art. 5',
		'L’art. 55 del Codice',
		'Articoli da completare',
		'Commadore 3',
		'Art. 55 CTS',
	])('%s', (title) => expect(headingOf(title)).toBeNull());
});

test('the name of a part grows from the part that holds it', () => {
	const article = partitionName('', 'article', '4-bis');
	const comma = partitionName(article, 'comma', '2');
	expect(partitionName(comma, 'letter', 'q-bis')).toBe('art4bis-com2-letqbis');
	expect(partitionName('', 'comma', '3')).toBe('com3');
});

test('a title of any length is read in time', () => {
	expect(headingOf(`Art. 4${' '.repeat(50_000)}x`)).toBeNull();
	expect(markOf(`${'1'.repeat(50_000)}.`)).toBeNull();
});

describe('a part has the name that one cites', () => {
	test.each([
		['art. 6', 'art6'],
		['art. 6-bis', 'art6bis'],
		['art. 55, c. 3', 'art55-com3'],
		['art. 117, c. 2, lett. l)', 'art117-com2-letl'],
		['artt. 4-6', null],
		['art. 22 ss.', null],
		['capo III', null],
	])('%s', (citation, name) => expect(nameOfCited(citation)).toBe(name));
});
