import { createHash, randomBytes } from 'node:crypto';

const DAY = 86_400_000;

/** Somebody of an organisation who is signed in. */
export type Member = { personId: string; organisationId: string; cookie: string };

/**
 * Fills an empty database with organisations of three people each, everybody signed in. Rows go as one
 * value a table: each statement that is prepared from outside the runtime holds up the connection.
 */
export async function seedMembers(
	db: D1Database,
	{ organisations, now }: { organisations: number; now: number },
): Promise<Member[]> {
	const bodies = Array.from({ length: organisations }, (_body, index) => `ente-${index}`);
	const members = bodies.flatMap((body) => [1, 2, 3].map((number) => newMember(body, number)));
	const rows = members.map(({ personId, organisationId, token }) => ({
		personId,
		organisationId,
		hash: createHash('sha256').update(token).digest('hex'),
	}));
	const day = (offset: number) => new Date(now + offset * DAY).toISOString().slice(0, 10);
	await db.batch([
		db.prepare(ORGANISATIONS).bind(JSON.stringify(bodies), now),
		db.prepare(MEMBERSHIPS).bind(JSON.stringify(bodies), day(-30), day(300)),
		db.prepare(PEOPLE).bind(JSON.stringify(rows), now),
		db.prepare(AFFILIATIONS).bind(JSON.stringify(rows), now),
		db.prepare(SESSIONS).bind(JSON.stringify(rows), now, now + DAY),
	]);
	return members.map(({ token, ...member }) => ({ ...member, cookie: `sid=${token}` }));
}

function newMember(organisationId: string, number: number) {
	const token = randomBytes(32).toString('base64url');
	return { organisationId, personId: `${organisationId}-${number}`, token };
}

const ORGANISATIONS = `INSERT INTO organisations (id, name, kind, created_at)
	SELECT value, value, 'ente-pubblico', ?2 FROM json_each(?1)`;

const MEMBERSHIPS = `INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on)
	SELECT value, value, 'base', ?2, ?3 FROM json_each(?1)`;

const PEOPLE = `INSERT INTO people (id, email, name, created_at)
	SELECT value ->> 'personId', (value ->> 'personId') || '@ente.example', value ->> 'personId', ?2
	FROM json_each(?1)`;

const AFFILIATIONS = `INSERT INTO affiliations (person_id, organisation_id, role, since)
	SELECT value ->> 'personId', value ->> 'organisationId', 'persona', ?2 FROM json_each(?1)`;

const SESSIONS = `INSERT INTO sessions (token_hash, id, person_id, organisation_id, method, created_at,
		last_seen_at, expires_at)
	SELECT value ->> 'hash', value ->> 'personId', value ->> 'personId', value ->> 'organisationId',
		'mail', ?2, ?2, ?3 FROM json_each(?1)`;
