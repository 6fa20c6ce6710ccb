import { insertSession } from '#tests/support/insert-session.ts';
import type { Asker } from '../authorisation/matrix.ts';

const DAY = 86_400_000;

/** The organisations of the askers: the owner of things, one that has nothing to do with them. */
export const OWNER = 'attivo';
const OTHER = 'altro';

type Somebody = {
	organisation: string | null;
	role?: 'persona' | 'referente';
	administrator?: boolean;
};

const PEOPLE: Partial<Record<Asker, Somebody>> = {
	referent: { organisation: OWNER, role: 'referente' },
	outsider: { organisation: OTHER },
	administrator: { organisation: null, administrator: true },
};

/**
 * Adds to the people of the gate those whom only the services tell apart, each signed in.
 *
 * @returns the cookies of each asker, as `name=value`
 */
export async function seedAskers(
	db: D1Database,
	now: number,
): Promise<Record<Asker, readonly string[]>> {
	const day = (offset: number) => new Date(now + offset * DAY).toISOString().slice(0, 10);
	await db.batch([
		db
			.prepare(
				"INSERT INTO organisations (id, name, kind, created_at) VALUES (?1, 'Ente altro', 'terzo-settore', ?2)",
			)
			.bind(OTHER, now),
		db
			.prepare(
				"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES (?1, ?1, 'base', ?2, ?3)",
			)
			.bind(OTHER, day(-200), day(100)),
	]);
	for (const [id, somebody] of Object.entries(PEOPLE)) await insertPerson(db, id, somebody);
	const signedIn = (personId: string, organisation: string | null) =>
		signIn(db, { personId, organisation, now });
	return {
		stranger: [],
		lapsed: await signedIn('lapsed', 'scaduto'),
		member: await signedIn('member', OWNER),
		referent: await signedIn('referent', OWNER),
		outsider: await signedIn('outsider', OTHER),
		staff: await signedIn('staff', null),
		administrator: await signedIn('administrator', null),
	};
}

async function insertPerson(db: D1Database, id: string, somebody: Somebody): Promise<void> {
	const { organisation, role = 'persona', administrator = false } = somebody;
	await db
		.prepare(
			'INSERT INTO people (id, email, name, staff, administrator, created_at) VALUES (?1, ?2, ?3, ?4, ?4, 0)',
		)
		.bind(id, `${id}@ente.example`, `Persona ${id}`, administrator ? 1 : 0)
		.run();
	if (organisation === null) return;
	await db
		.prepare(
			'INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES (?1, ?2, ?3, 0, NULL)',
		)
		.bind(id, organisation, role)
		.run();
}

async function signIn(
	db: D1Database,
	{ personId, organisation, now }: { personId: string; organisation: string | null; now: number },
): Promise<string[]> {
	const token = await insertSession(db, {
		personId,
		organisation,
		createdAt: now - 60_000,
		expiresAt: now + DAY,
	});
	return [`sid=${token}`];
}
