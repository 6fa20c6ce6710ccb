import { expect, test } from 'vitest';
import { decideErasure, isErasureWord } from './erasure.ts';

test.each([
	[{ staff: false, soleReferentOf: [] }, { kind: 'allowed' }],
	[{ staff: true, soleReferentOf: [] }, { kind: 'staff' }],
	[{ staff: true, soleReferentOf: ['Ente'] }, { kind: 'staff' }],
	[
		{ staff: false, soleReferentOf: ['Ente', 'Altro'] },
		{ kind: 'last-referent', organisations: ['Ente', 'Altro'] },
	],
])('%o is decided: %o', (facts, decision) => {
	expect(decideErasure(facts)).toEqual(decision);
});

test.each([
	['CANCELLA', true],
	[' cancella ', true],
	['', false],
	['cancellami', false],
	['sì', false],
])('«%s» confirms: %s', (typed, confirms) => {
	expect(isErasureWord(typed)).toBe(confirms);
});
