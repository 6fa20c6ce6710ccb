import { describe, expect, test } from 'vitest';
import { SEMINAR } from '#tests/support/programme.ts';
import type { Registration } from './seminar-places.ts';
import {
	decideCancel,
	decideConfirm,
	decideRegistration,
	decideSwap,
	type SeminarNow,
} from './seminar-registration.ts';

const NOW = Date.parse('2027-02-01T09:00:00Z');
const START = Date.parse(SEMINAR.start);
const HOUR = 3_600_000;
let made = 0;

function standing(
	organisationId: string,
	state: Registration['state'] = 'confirmed',
	more: Partial<Registration> = {},
): Registration {
	made += 1;
	const id = `r${made}`;
	const confirmBy = state === 'offered' ? NOW + HOUR : null;
	return { id, organisationId, personId: `p${made}`, state, askedAt: NOW, confirmBy, ...more };
}

const at = (all: readonly Registration[], more: Partial<SeminarNow> = {}): SeminarNow => {
	return { seminar: SEMINAR, standing: all, now: NOW, ...more };
};
const anna = { organisationId: 'valbruna', personId: 'anna', seats: 3 };
const roomOf = (capacity: number) => ({ ...SEMINAR, capacity });

describe('to a seminar one is registered', () => {
	test.each<[string, SeminarNow, 'seat' | 'waiting']>([
		['where the room has no limit', at([]), 'seat'],
		['as the third of an organisation', at([standing('valbruna'), standing('valbruna')]), 'seat'],
		[
			'where three of the same organisation have given up',
			at(['cancelled', 'lost', 'cancelled'].map((state) => standing('valbruna', state as 'lost'))),
			'seat',
		],
		['on the last place of the room', at([standing('x')], { seminar: roomOf(2) }), 'seat'],
		['on the waiting list of a full room', at([standing('x')], { seminar: roomOf(1) }), 'waiting'],
		[
			'on the waiting list where the last place is kept for somebody',
			at([standing('x', 'offered')], { seminar: roomOf(1) }),
			'waiting',
		],
		[
			'behind who waits, even where a place has just freed',
			at([standing('x', 'waiting')], { seminar: roomOf(1) }),
			'waiting',
		],
	])('%s', (_case, seminar, place) => {
		expect(decideRegistration(seminar, anna)).toEqual({ ok: true, place });
	});
});

describe('to a seminar one is not registered', () => {
	const three = [standing('valbruna'), standing('valbruna'), standing('valbruna')];
	test.each<[string, SeminarNow, string]>([
		['as the fourth of an organisation', at(three), 'organisation-full'],
		[
			'where those who wait make three with those who go',
			at([standing('valbruna'), standing('valbruna', 'waiting'), standing('valbruna', 'offered')]),
			'organisation-full',
		],
		['twice', at([standing('valbruna', 'confirmed', { personId: 'anna' })]), 'already'],
		[
			'through another organisation too',
			at([standing('ponte', 'waiting', { personId: 'anna' })]),
			'already',
		],
		[
			'before registrations open',
			at([], { seminar: { ...SEMINAR, opens: '2027-02-02T09:00:00.000Z' } }),
			'not-yet',
		],
		[
			'once they are closed',
			at([], { seminar: { ...SEMINAR, closes: '2027-02-01T09:00:00.000Z' } }),
			'closed',
		],
		['once it has started', at([], { now: START }), 'closed'],
	])('%s', (_case, seminar, reason) => {
		expect(decideRegistration(seminar, anna)).toEqual({ ok: false, reason });
	});

	test('as the third, where the plan gives two places', () => {
		const two = at([standing('valbruna'), standing('valbruna')]);
		expect(decideRegistration(two, { ...anna, seats: 2 }).ok).toBe(false);
	});
});

describe('a place is given up', () => {
	const own = standing('valbruna');
	const mine = { id: own.id, organisationId: 'valbruna' };

	test.each(['confirmed', 'offered', 'waiting'] as const)('while it is %s', (state) => {
		expect(decideCancel(at([{ ...own, state }]), mine)).toEqual({ ok: true });
	});

	test.each<[string, SeminarNow, { id: string; organisationId: string }, string]>([
		['but not by another organisation', at([own]), { ...mine, organisationId: 'ponte' }, 'missing'],
		['but not twice', at([{ ...own, state: 'cancelled' }]), mine, 'missing'],
		['but not once the seminar has started', at([own], { now: START }), mine, 'started'],
	])('%s', (...[, seminar, registration, reason]) => {
		expect(decideCancel(seminar, registration)).toEqual({ ok: false, reason });
	});

	test('up to the last millisecond before the start, even with registrations closed', () => {
		const closed = { ...SEMINAR, closes: '2027-01-01T09:00:00.000Z' };
		expect(decideCancel(at([own], { seminar: closed, now: START - 1 }), mine).ok).toBe(true);
	});
});

describe('a place passes to a colleague', () => {
	const own = standing('valbruna');
	const swap = { id: own.id, organisationId: 'valbruna', replacementId: 'carla' };

	test('who has none', () => {
		expect(decideSwap(at([own]), swap)).toEqual({ ok: true });
		const gaveUp = standing('valbruna', 'cancelled', { personId: 'carla' });
		expect(decideSwap(at([own, gaveUp]), swap)).toEqual({ ok: true });
	});

	test.each<[string, SeminarNow, string]>([
		[
			'but not to one who has a place',
			at([own, standing('valbruna', 'waiting', { personId: 'carla' })]),
			'already',
		],
		['but not once the seminar has started', at([own], { now: START }), 'started'],
		['but not from another organisation', at([{ ...own, organisationId: 'ponte' }]), 'missing'],
	])('%s', (_case, seminar, reason) => {
		expect(decideSwap(seminar, swap)).toEqual({ ok: false, reason });
	});
});

describe('an offered place is confirmed', () => {
	const offered = standing('valbruna', 'offered');
	const mine = { id: offered.id, organisationId: 'valbruna' };

	test('within its time', () => {
		expect(decideConfirm(at([offered], { now: NOW + HOUR - 1 }), mine)).toEqual({ ok: true });
	});

	test.each<[string, SeminarNow, string]>([
		['but not after it', at([offered], { now: NOW + HOUR }), 'late'],
		['but not once it is lost', at([{ ...offered, state: 'lost', confirmBy: null }]), 'late'],
		['but not twice', at([{ ...offered, state: 'confirmed', confirmBy: null }]), 'missing'],
		['but not by another organisation', at([{ ...offered, organisationId: 'ponte' }]), 'late'],
	])('%s', (_case, seminar, reason) => {
		expect(decideConfirm(seminar, mine)).toEqual({ ok: false, reason });
	});
});
