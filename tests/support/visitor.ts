import type { Membership, OwnOrganisation, Person } from '#domain/access.ts';

const MEMBERSHIP: Membership = {
	id: 'm',
	plan: 'base',
	startsOn: '2026-01-01',
	endsOn: '2026-12-31',
};

export function ownOrganisation(
	standing: 'current' | 'lapsed',
	changes: Partial<OwnOrganisation> = {},
): OwnOrganisation {
	const membership = standing === 'current' ? MEMBERSHIP : null;
	return { id: 'o', name: 'Ente', role: 'persona', standing, membership, ...changes };
}

/** Somebody who is signed in, and nothing else unless it is said. */
export function person(changes: Partial<Person> = {}): Person {
	return {
		kind: 'person',
		personId: 'p',
		name: 'Nome',
		staff: false,
		administrator: false,
		organisation: null,
		...changes,
	};
}
