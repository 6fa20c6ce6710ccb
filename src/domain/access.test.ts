import { expect, test } from 'vitest';
import { ownOrganisation, person } from '#tests/support/visitor.ts';
import { type Audience, decideEntry, type Entry, STRANGER, type Visitor } from './access.ts';

const LAPSED = somebody('lapsed', false);
const MEMBER = somebody('current', false);
const STAFF = somebody(null, true);
const ALONE = somebody(null, false);

test.each<[string, Visitor, Audience | null, boolean, Entry]>([
	['a stranger reads what is public', STRANGER, 'public', false, 'allowed'],
	['a stranger is sent to sign in where members read', STRANGER, 'members', true, 'sign-in'],
	['a stranger is sent to sign in where nothing stands', STRANGER, null, true, 'sign-in'],
	['a stranger does not learn of a reserved file elsewhere', STRANGER, 'members', false, 'unknown'],
	['a lapsed member is asked to renew', LAPSED, 'members', true, 'renew'],
	['a lapsed member is asked to renew where nothing stands', LAPSED, null, true, 'renew'],
	['a lapsed member does not get a reserved file elsewhere', LAPSED, 'members', false, 'unknown'],
	['a lapsed member reads what is public', LAPSED, 'public', false, 'allowed'],
	['a person without an organisation counts as lapsed', ALONE, 'members', true, 'renew'],
	['a member reads what is for members', MEMBER, 'members', true, 'allowed'],
	['a member does not learn of what is for staff', MEMBER, 'staff', true, 'unknown'],
	['a member is told that nothing stands there', MEMBER, null, true, 'unknown'],
	['staff read what is for staff', STAFF, 'staff', true, 'allowed'],
	['staff read what is for members', STAFF, 'members', true, 'allowed'],
	[
		'staff whose organisation has lapsed still read',
		somebody('lapsed', true),
		'staff',
		true,
		'allowed',
	],
])('%s', (...[, visitor, audience, reserved, entry]) => {
	expect(decideEntry({ audience, reserved }, visitor)).toBe(entry);
});

function somebody(standing: 'current' | 'lapsed' | null, staff: boolean): Visitor {
	return person({ staff, organisation: standing && ownOrganisation(standing) });
}
