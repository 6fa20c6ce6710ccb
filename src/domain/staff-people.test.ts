import { expect, test } from 'vitest';
import { decideStaffRole, type StaffMember } from './staff-people.ts';

const ONE: readonly StaffMember[] = [
	{ personId: 'franca', role: 'amministrazione' },
	{ personId: 'elena', role: 'staff' },
];
const TWO: readonly StaffMember[] = [...ONE, { personId: 'ugo', role: 'amministrazione' }];

test.each([
	['an administrator makes another', ONE, 'franca', 'elena', 'amministrazione', 'allowed'],
	['an administrator removes staff', ONE, 'franca', 'elena', null, 'allowed'],
	['staff make nobody anything', ONE, 'elena', 'elena', 'amministrazione', 'not-administrator'],
	['a stranger neither', ONE, 'x', 'elena', null, 'not-administrator'],
	['the last administrator is not removed', ONE, 'franca', 'franca', null, 'last-administrator'],
	['nor made plain staff', ONE, 'franca', 'franca', 'staff', 'last-administrator'],
	['one of two is', TWO, 'franca', 'ugo', null, 'allowed'],
	['and may step down', TWO, 'franca', 'franca', 'staff', 'allowed'],
	['who is no staff has no role to change', ONE, 'franca', 'anna', 'staff', 'not-staff'],
	['a role that is there already stays', ONE, 'franca', 'elena', 'staff', 'already-so'],
] as const)('%s', (...[_what, members, actor, personId, role, decision]) => {
	expect(decideStaffRole(members, actor, { personId, role })).toBe(decision);
});
