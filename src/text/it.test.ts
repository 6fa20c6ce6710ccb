import { describe, expect, it } from 'vitest';
import * as italian from './it.ts';

/** A sentence and where it stands; sentences made by a function are called with marks for values. */
type Sentence = { place: string; text: string };

const SENTENCES = Object.entries(italian).flatMap(([name, table]) => collect(name, table));

describe('every sentence that the site shows', () => {
	it('is found by walking the tables', () => {
		expect(SENTENCES.length).toBeGreaterThan(250);
	});

	it('has curly apostrophes, never straight ones', () => {
		expect(offenders(/\p{L}'\p{L}|\p{L}'\s/u)).toEqual([]);
	});

	it('has guillemets for quotations, never straight double marks', () => {
		expect(offenders(/"/)).toEqual([]);
	});

	it('writes accents as letters, with the right slope', () => {
		expect(
			offenders(/\b(?:perchè|poichè|finchè|nè|sè)\b|\bE['’]\s|\b(?:puo|piu|gia|cosi)\b/u),
		).toEqual([]);
	});

	it('has one space at a time, and none at its ends', () => {
		expect(SENTENCES.filter(({ text }) => / {2}/.test(text) || text !== text.trim())).toEqual([]);
	});

	it('writes Terzo settore as the field does', () => {
		expect(offenders(/terzo settore|Terzo Settore|co-progett|co-programm/)).toEqual([]);
	});
});

function offenders(pattern: RegExp): Sentence[] {
	return SENTENCES.filter(({ text }) => pattern.test(text));
}

function collect(place: string, value: unknown): Sentence[] {
	if (typeof value === 'string') return [{ place, text: value }];
	if (typeof value === 'function')
		return fromFunction(place, value as (...values: unknown[]) => unknown);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => collect(`${place}.${key}`, inner));
}

/** A function that wants more than plain values says nothing here: its own test reads it. */
function fromFunction(place: string, make: (...values: unknown[]) => unknown): Sentence[] {
	try {
		return collect(`${place}()`, make('x', 'y', 'z'));
	} catch {
		return [];
	}
}
