import type { Person } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import type { Visit } from '#functions/visit.ts';
import { PROGRAMME } from './programme.ts';
import { NOW } from './roster.ts';
import { ownOrganisation, person } from './visitor.ts';

/** Puts people of one organisation into a database that has the roster of the tests. */
export async function addColleagues(
	db: D1Database,
	organisationId: string,
	ids: readonly string[],
) {
	await db.batch(
		ids.flatMap((id) => [
			db
				.prepare('INSERT INTO people (id, email, name, created_at) VALUES (?1, ?2, ?3, 0)')
				.bind(id, `${id}@esempio.example`, `${id} (esempio)`),
			db
				.prepare(
					"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES (?1, ?2, 'persona', 0, NULL)",
				)
				.bind(id, organisationId),
		]),
	);
}

/** An organisation whose membership holds, in the same database. */
export async function addOrganisation(db: D1Database, id: string, kind = 'terzo-settore') {
	await db.batch([
		db
			.prepare('INSERT INTO organisations (id, name, kind, created_at) VALUES (?1, ?2, ?3, 0)')
			.bind(id, `Ente ${id} (esempio)`, kind),
		db
			.prepare(
				"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES (?1, ?1, 'base', '2026-01-01', '2026-12-31')",
			)
			.bind(id),
	]);
}

/** Somebody who acts for an organisation whose membership holds. */
export function memberOf(organisationId: string, personId: string): Person {
	return person({
		personId,
		name: `${personId} (esempio)`,
		organisation: ownOrganisation('current', { id: organisationId, name: 'Ente (esempio)' }),
	});
}

export function staffMember(personId = 'elena'): Person {
	return person({ personId, staff: true });
}

type Circumstances = { config: Config; now?: number };

/** A visit whose work after the answer is waited for with `later`. */
export function serviceVisit(visitor: Person, { config, now = NOW }: Circumstances) {
	const later: Promise<unknown>[] = [];
	const visit: Visit = {
		visitor,
		sessionHash: null,
		config,
		programme: PROGRAMME,
		now,
		afterwards: (work) => void later.push(work),
	};
	return { visit, later: () => Promise.all(later) };
}

/** A form as a browser posts it; a list sends its name several times. */
export function formRequest(path: string, fields: Record<string, string | readonly string[]>) {
	const body = new URLSearchParams(
		Object.entries(fields).flatMap(([name, value]) =>
			(typeof value === 'string' ? [value] : value).map((one) => [name, one]),
		),
	);
	return new Request(`https://comunita.example${path}`, { method: 'POST', body });
}

/** An id as a form carries it, a different one for each number. */
export function submissionId(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
