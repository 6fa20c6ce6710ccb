import { expect, test } from 'vitest';
import { headingOf, markOf } from './partition.ts';
import { followParts } from './place-in-act.ts';

/** Reads headings (`2 Art. 4`) and marks, and answers the name of the place that each opens. */
function namesOf(...lines: string[]): (string | null | undefined)[] {
	const parts = followParts();
	return lines.map((line) => {
		const [, depth, title] = /^#(\d) (.*)$/.exec(line) ?? [];
		if (title !== undefined) return parts.enter(headingOf(title), Number(depth))?.id;
		const mark = markOf(line);
		return parts.divides(mark) ? parts.open(mark).id : undefined;
	});
}

test('a part is named by what holds it, from the article down', () => {
	expect(namesOf('#2 Art. 4 – Durata', '1.', 'a)', '1)', 'b)', '2.', 'a)')).toEqual([
		'art4',
		'art4-com1',
		'art4-com1-leta',
		'art4-com1-leta-num1',
		'art4-com1-letb',
		'art4-com2',
		'art4-com2-leta',
	]);
});

test('an article without commas has letters of its own', () => {
	expect(namesOf('#2 Art. 4', 'a)', '1)')).toEqual(['art4', 'art4-leta', 'art4-leta-num1']);
});

test('a comma has its heading inside an article, or alone in a sheet on one', () => {
	expect(namesOf('#2 Art. 55', '#3 Comma 3', 'a)')).toEqual([
		'art55',
		'art55-com3',
		'art55-com3-leta',
	]);
	expect(namesOf('#2 Che cosa dice', '#3 Comma 3', 'a)')).toEqual([undefined, 'com3', 'com3-leta']);
});

test('an article ends at the next heading of its level', () => {
	expect(namesOf('#2 Art. 55', '#2 Note', '#3 Comma 1')).toEqual(['art55', undefined, 'com1']);
});

test('under a title of other words nothing is a part', () => {
	expect(namesOf('1.', '#2 Art. 4', '#3 Nota', '1.', 'a)')).toEqual([
		undefined,
		'art4',
		undefined,
		undefined,
		undefined,
	]);
});

test('a comma is not divided into commas, nor an article into numbers', () => {
	expect(namesOf('#2 Comma 3', '1.', '#2 Art. 4', '1)')).toEqual([
		'com3',
		undefined,
		'art4',
		undefined,
	]);
});

test('a place named twice has its name once', () => {
	expect(namesOf('#2 Art. 4', '1.', '1.', '#2 Art. 4')).toEqual(['art4', 'art4-com1', null, null]);
});
