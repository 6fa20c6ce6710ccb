import { expect, test } from 'vitest';
import { isOver, nextSeminar, publishedSeminars } from './seminars.ts';

const march = seminar('2027-03-12T09:00:00Z', '2027-03-12T12:00:00Z');
const june = seminar('2027-06-11T08:00:00Z', '2027-06-11T11:00:00Z');
const draft = seminar('2027-01-15T09:00:00Z', '2027-01-15T12:00:00Z', 'bozza');

test('the next seminar is the first that is not over', () => {
	const all = [june, march];
	expect(nextSeminar(all, Date.parse('2027-03-12T11:59:00Z'))).toBe(march);
	expect(nextSeminar(all, Date.parse('2027-03-12T12:00:00Z'))).toBe(june);
	expect(nextSeminar(all, Date.parse('2027-07-01T00:00:00Z'))).toBeUndefined();
});

test('a draft is in no list', () => {
	expect(publishedSeminars([draft, march])).toEqual([march]);
	expect(nextSeminar([draft], 0)).toBeUndefined();
});

test('the latest seminar stands first', () => {
	expect(publishedSeminars([march, june])).toEqual([june, march]);
});

test('a seminar is over at the minute it ends', () => {
	expect(isOver(march, Date.parse('2027-03-12T12:00:00Z'))).toBe(true);
	expect(isOver(march, Date.parse('2027-03-12T11:59:59Z'))).toBe(false);
});

function seminar(inizio: string, fine: string, stato?: 'bozza') {
	return { data: { inizio, fine, stato } };
}
