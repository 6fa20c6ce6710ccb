import { expect, test } from 'vitest';
import { dueForReview } from './review.ts';

test('a review shows from sixty days before its day', () => {
	const documents = [due('2027-01-22'), due('2027-01-23')];
	expect(dueForReview(documents, '2026-11-23')).toEqual([due('2027-01-22')]);
});

test('the most urgent review stands first, late ones too', () => {
	const documents = [due('2026-12-01'), due('2025-12-01')];
	expect(dueForReview(documents, '2026-11-23')).toEqual([due('2025-12-01'), due('2026-12-01')]);
});

function due(rivedere: string) {
	return { data: { rivedere } };
}
