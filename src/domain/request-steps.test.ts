import { describe, expect, test } from 'vitest';
import { APPEARANCE_STATES, APPEARANCE_STEPS } from './appearance-steps.ts';
import { CONSULTATION_STATES, CONSULTATION_STEPS, takesNotes } from './consultation-steps.ts';
import { deedsFrom, findStep } from './request-steps.ts';
import { codesOf } from './vocabulary.ts';

describe('a consultation', () => {
	test.each([
		['received', ['assign', 'decline'], ['withdraw'], true],
		['assigned', ['assign', 'answer', 'decline'], ['finish'], true],
		['answered', ['close'], ['finish'], false],
		['closed', [], [], false],
		['declined', [], [], false],
		['withdrawn', [], [], false],
	] as const)('that is %s', (...[state, staff, member, notes]) => {
		expect(deedsFrom(CONSULTATION_STEPS, 'staff', state)).toEqual(staff);
		expect(deedsFrom(CONSULTATION_STEPS, 'member', state)).toEqual(member);
		expect(takesNotes(state)).toBe(notes);
	});

	test('leads to no state that is not in the list', () => {
		const known = codesOf(CONSULTATION_STATES);
		for (const { from, to } of CONSULTATION_STEPS)
			for (const state of [...from, to]) expect(known).toContain(state);
	});

	test('is answered, declined and assigned by staff alone', () => {
		for (const deed of ['assign', 'answer', 'decline', 'close'] as const)
			for (const state of codesOf(CONSULTATION_STATES))
				expect(findStep(CONSULTATION_STEPS, { deed, who: 'member', state })).toBeNull();
	});

	test('is withdrawn by its organisation alone, before anybody works on it', () => {
		const withdraw = (state: (typeof CONSULTATION_STATES)[number]['code']) =>
			findStep(CONSULTATION_STEPS, { deed: 'withdraw', who: 'member', state })?.to;
		expect(withdraw('received')).toBe('withdrawn');
		expect(withdraw('assigned')).toBeUndefined();
		expect(
			findStep(CONSULTATION_STEPS, { deed: 'withdraw', who: 'staff', state: 'received' }),
		).toBeNull();
	});
});

describe('an appearance', () => {
	test.each([
		['received', ['assign', 'decline'], ['withdraw']],
		['assigned', ['assign', 'agree', 'decline'], ['withdraw']],
		['agreed', ['agree', 'hold', 'decline'], []],
		['held', [], []],
		['declined', [], []],
		['withdrawn', [], []],
	] as const)('that is %s', (state, staff, member) => {
		expect(deedsFrom(APPEARANCE_STEPS, 'staff', state)).toEqual(staff);
		expect(deedsFrom(APPEARANCE_STEPS, 'member', state)).toEqual(member);
	});

	test('leads to no state that is not in the list', () => {
		const known = codesOf(APPEARANCE_STATES);
		for (const { from, to } of APPEARANCE_STEPS)
			for (const state of [...from, to]) expect(known).toContain(state);
	});
});
