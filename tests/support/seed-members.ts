import { createHash, randomBytes } from 'node:crypto';

const DAY = 86_400_000;
const BATCH = 300;

/** Somebody of an organisation who is signed in. */
export type Member = { personId: string; organisationId: string; cookie: string };

/** Fills an empty database with organisations of three people each, everybody signed in. */
export async function seedMembers(
	db: D1Database,
	{ organisations, now }: { organisations: number; now: number },
): Promise<Member[]> {
	const day = (offset: number) => new Date(now + offset * DAY).toISOString().slice(0, 10);
	const bodies = Array.from({ length: organisations }, (_body, index) => `ente-${index}`);
	const members = bodies.flatMap((body) => [1, 2, 3].map((number) => newMember(body, number)));
	await inBatches(
		db,
		bodies.flatMap((id) => [
			db
				.prepare(
					"INSERT INTO organisations (id, name, kind, created_at) VALUES (?1, ?1, 'ente-pubblico', ?2)",
				)
				.bind(id, now),
			db
				.prepare(
					"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES (?1, ?1, 'base', ?2, ?3)",
				)
				.bind(id, day(-30), day(300)),
		]),
	);
	await inBatches(
		db,
		members.flatMap(({ personId, organisationId, token }) => [
			db
				.prepare('INSERT INTO people (id, email, name, created_at) VALUES (?1, ?2, ?1, ?3)')
				.bind(personId, `${personId}@ente.example`, now),
			db
				.prepare(
					"INSERT INTO affiliations (person_id, organisation_id, role, since) VALUES (?1, ?2, 'persona', ?3)",
				)
				.bind(personId, organisationId, now),
			db
				.prepare(
					`INSERT INTO sessions (token_hash, id, person_id, organisation_id, method, created_at,
						last_seen_at, expires_at) VALUES (?1, ?2, ?2, ?3, 'mail', ?4, ?4, ?5)`,
				)
				.bind(hashOf(token), personId, organisationId, now, now + DAY),
		]),
	);
	return members.map(({ token, ...member }) => ({ ...member, cookie: `sid=${token}` }));
}

function newMember(organisationId: string, number: number) {
	const token = randomBytes(32).toString('base64url');
	return { organisationId, personId: `${organisationId}-${number}`, token };
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

async function inBatches(db: D1Database, statements: D1PreparedStatement[]): Promise<void> {
	for (let from = 0; from < statements.length; from += BATCH)
		await db.batch(statements.slice(from, from + BATCH));
}
