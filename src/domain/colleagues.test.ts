import { describe, expect, test } from 'vitest';
import {
	type Colleague,
	decideHandover,
	decideInvitation,
	decideRemoval,
	decideRole,
} from './colleagues.ts';
import { MOST_COLLEAGUES, MOST_INVITATIONS } from './roster-limits.ts';

const CARLA: Colleague = { personId: 'carla', email: 'carla@esempio.example', role: 'referente' };
const ANNA: Colleague = { personId: 'anna', email: 'anna@esempio.example', role: 'persona' };
const SECOND: Colleague = { personId: 'ugo', email: 'ugo@esempio.example', role: 'referente' };
const BOTH = [CARLA, ANNA];
const THREE = [CARLA, ANNA, SECOND];
const carla = { personId: 'carla', isStaff: false };
const anna = { personId: 'anna', isStaff: false };
const staff = { personId: 'elena', isStaff: true };
const NEW = { email: 'nuovo@esempio.example', invitations: 0 };
const CROWD = Array.from({ length: MOST_COLLEAGUES }, (_, n) => ({
	...(n === 0 ? CARLA : { ...ANNA, personId: `p${n}`, email: `p${n}@esempio.example` }),
}));

describe('an invitation', () => {
	test.each([
		['by a referent', BOTH, carla, NEW, 'allowed'],
		['by staff', BOTH, staff, NEW, 'allowed'],
		['by a colleague', BOTH, anna, NEW, 'not-referent'],
		['by a referent of another body', BOTH, { ...carla, personId: 'altra' }, NEW, 'not-referent'],
		['of who is here', BOTH, carla, { ...NEW, email: ANNA.email }, 'already-here'],
		['of one too many', CROWD, carla, NEW, 'too-many-people'],
		[
			'past the limit of a day',
			BOTH,
			carla,
			{ ...NEW, invitations: MOST_INVITATIONS.count },
			'too-many-invitations',
		],
		['past it, by staff', BOTH, staff, { ...NEW, invitations: MOST_INVITATIONS.count }, 'allowed'],
	])('%s: %s', (...[_what, colleagues, actor, found, decision]) => {
		expect(decideInvitation(colleagues, actor, found)).toBe(decision);
	});
});

describe('to remove', () => {
	test.each([
		['a colleague', BOTH, carla, 'anna', 'allowed'],
		['oneself as the last referent', BOTH, carla, 'carla', 'last-referent'],
		['oneself as one of two referents', THREE, carla, 'carla', 'allowed'],
		['another referent', THREE, carla, 'ugo', 'allowed'],
		['the last referent, by staff', BOTH, staff, 'carla', 'allowed'],
		['anybody, by a colleague', BOTH, anna, 'anna', 'not-referent'],
		['somebody of another body', BOTH, carla, 'ugo', 'not-here'],
	])('%s: %s', (...[_what, colleagues, actor, personId, decision]) => {
		expect(decideRemoval(colleagues, actor, personId)).toBe(decision);
	});
});

describe('a role', () => {
	test.each([
		['of referent for a colleague', BOTH, carla, ANNA, 'referente', 'allowed'],
		['of referent for a referent', BOTH, carla, CARLA, 'referente', 'already-so'],
		['taken by oneself', BOTH, anna, ANNA, 'referente', 'not-referent'],
		['given up by the last referent', BOTH, carla, CARLA, 'persona', 'last-referent'],
		['given up by one of two', THREE, carla, CARLA, 'persona', 'allowed'],
		['taken from another referent', THREE, carla, SECOND, 'persona', 'not-referent'],
		['taken from the last one by staff', BOTH, staff, CARLA, 'persona', 'allowed'],
		['of somebody of another body', BOTH, carla, SECOND, 'referente', 'not-here'],
	] as const)('%s: %s', (...[_what, colleagues, actor, { personId }, role, decision]) => {
		expect(decideRole(colleagues, actor, { personId, role })).toBe(decision);
	});
});

describe('to hand over', () => {
	test.each([
		['to a colleague', BOTH, carla, 'anna', 'allowed'],
		['to a referent', THREE, carla, 'ugo', 'already-so'],
		['to oneself', BOTH, carla, 'carla', 'already-so'],
		['to nobody of here', BOTH, carla, 'ugo', 'not-here'],
		['what one is not', BOTH, anna, 'carla', 'not-referent'],
		['by staff, who is no referent', BOTH, staff, 'anna', 'not-referent'],
	])('%s: %s', (...[_what, colleagues, actor, personId, decision]) => {
		expect(decideHandover(colleagues, actor, personId)).toBe(decision);
	});
});
