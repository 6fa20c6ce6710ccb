import type { Membership, OwnOrganisation, Person } from '#domain/access.ts';
import type { Visit } from '#functions/visit.ts';

/** A person who acts for an organisation whose membership holds today. */
export type Acting = {
	person: Person;
	organisation: OwnOrganisation & { membership: Membership };
};

/**
 * Who acts, and for whom. Staff read the members' area without an organisation: they get `null`, and
 * the page says that services belong to organisations.
 *
 * @throws for a stranger, whom the gate does not let in
 */
export function actingOf(visit: Visit): Acting | null {
	const person = personOf(visit);
	const { organisation } = person;
	if (!organisation?.membership) return null;
	return { person, organisation: { ...organisation, membership: organisation.membership } };
}

/** @throws for a stranger, whom the gate does not let in */
export function personOf({ visitor }: Visit): Person {
	if (visitor.kind === 'stranger') throw new Error('The gate let a stranger in.');
	return visitor;
}

/** @throws for whoever is not staff, whom the gate does not let in */
export function staffOf(visit: Visit): Person {
	const person = personOf(visit);
	if (!person.staff) throw new Error('The gate let somebody who is not staff onto their desk.');
	return person;
}
