import { describe, expect, test } from 'vitest';
import { FACETS } from './facets.ts';
import type { IndexRow } from './library-index.ts';
import { suggestDocuments } from './suggest-documents.ts';

type Shape = {
	title: string;
	summary?: string;
	topic?: string;
	phase?: string;
	state?: string;
	visibility?: IndexRow[1];
	type?: string;
};

function row(slug: string, shape: Shape): IndexRow {
	const {
		title,
		summary = '',
		topic,
		phase,
		state = 'attuale',
		visibility = 'membri',
		type = 'guida',
	} = shape;
	const codes: Record<string, string | undefined> = {
		argomento: topic,
		fase: phase,
		stato: state,
		tipo: type,
	};
	const lists = FACETS.map(({ code }) => [codes[code] ?? []].flat());
	return [slug, visibility, title, summary, 'Redazione', '2026-01-01', lists, 0, -1];
}

const WISH = { topic: 'cig-cup', phase: '03', words: 'Dobbiamo chiedere il CIG per gli avvisi?' };

function suggested(rows: readonly IndexRow[], wish = WISH): string[] {
	return suggestDocuments(rows, wish).map(([slug]) => slug);
}

describe('of the library it shows', () => {
	test('first what says the words in its title', () => {
		const rows = [
			row('sommario', {
				title: 'Altro',
				summary: 'Chiedere sempre, avvisi',
				topic: 'cig-cup',
				phase: '03',
			}),
			row('titolo', { title: 'Un avviso da chiedere', topic: 'cig-cup' }),
		];
		expect(suggested(rows)).toEqual(['titolo', 'sommario']);
	});

	test('singular and plural alike', () => {
		expect(suggested([row('a', { title: 'L’avviso', topic: 'cig-cup' })])).toEqual(['a']);
	});

	test('three at most, and of two that are alike the later first', () => {
		const rows = ['a', 'b', 'c', 'd'].map((slug) =>
			row(slug, { title: 'Avviso', topic: 'cig-cup' }),
		);
		expect(suggested(rows)).toEqual(['a', 'b', 'c']);
	});

	test('an acronym of three letters counts as a word', () => {
		expect(suggested([row('a', { title: 'Il CIG', topic: 'cig-cup' })])).toEqual(['a']);
	});

	test('nothing for a theme and a phase alone', () => {
		expect(suggested([row('a', { title: 'Altro', topic: 'cig-cup', phase: '03' })])).toEqual([]);
	});

	test('what says many of the words, whatever its theme', () => {
		const words = 'rimborso forfettario costi indiretti';
		const rows = [row('a', { title: 'Costi indiretti e rimborsi forfettari' })];
		expect(suggested(rows, { topic: 'iva', phase: '00', words })).toEqual(['a']);
	});

	test('nothing that is superseded, repealed or only for staff', () => {
		const about = { title: 'Chiedere avvisi', topic: 'cig-cup' };
		const rows = [
			row('superato', { ...about, state: 'superato' }),
			row('abrogato', { ...about, state: 'abrogato' }),
			row('staff', { ...about, visibility: 'staff' }),
			row('modificato', { ...about, state: 'modificato' }),
		];
		expect(suggested(rows)).toEqual(['modificato']);
	});

	test('nothing for words that every question has', () => {
		const words = 'Vorremmo sapere cosa possiamo fare, quando e come';
		expect(
			suggested([row('a', { title: 'Cosa fare, quando e come' })], { ...WISH, words }),
		).toEqual([]);
	});
});
