import { ERASED_NAME, type ErasureFacts } from '#domain/erasure.ts';
import { commitDeed, type Deed, deedKey } from './commit-deed.ts';
import type { AddressedMail } from './outbox.ts';
import { ALL_PERSONAL_TABLES } from './personal-data/all-tables.ts';

/** Somebody who was taken out, known only by a hash of their id. */
export type Erasure = { personHash: string; erasedAt: number };

/** What has a say in whether a person may be taken out; `today` in Europe/Rome. */
export async function readErasureFacts(
	db: D1Database,
	{ personId, today }: { personId: string; today: string },
): Promise<ErasureFacts> {
	const [staff, sole] = await db.batch<{ name: string; staff: number }>([
		db.prepare('SELECT staff FROM people WHERE id = ?1').bind(personId),
		db.prepare(soleReferent('o.name', { person: '?1', today: '?2' })).bind(personId, today),
	]);
	return {
		staff: staff?.results[0]?.staff === 1,
		soleReferentOf: sole?.results.map(({ name }) => name) ?? [],
	};
}

/** Organisations whose membership holds or is to come, and of which a person is the only referent. */
function soleReferent(
	column: string,
	{ person, today }: { person: string; today: string },
): string {
	return `
SELECT ${column} FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
WHERE a.person_id = ${person} AND a.role = 'referente' AND a.ended_at IS NULL
  AND EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = o.id AND m.ends_on >= ${today})
  AND NOT EXISTS (SELECT 1 FROM affiliations b
    JOIN people p ON p.id = b.person_id AND p.removed_at IS NULL
    WHERE b.organisation_id = o.id AND b.role = 'referente' AND b.ended_at IS NULL
      AND b.person_id <> ${person})`;
}

/** A person is taken out once, however often, and from wherever, it is asked. */
export function erasureKey(personId: string): string {
	return deedKey(personId, 'cancellazione');
}

export type ErasureWork = {
	personId: string;
	personHash: string;
	/** In Europe/Rome: memberships that ended before it keep nobody. */
	today: string;
	/** That it was done, to the address that the person leaves behind. */
	mails: readonly AddressedMail[];
};

/**
 * Takes a person out in one batch: the row of the person stays, and says nothing of who it was; their
 * ties have ended; each service takes out what is theirs. The rule is asked again inside the batch,
 * which it breaks off, so that of two last referents who go at once one is kept.
 *
 * @returns whether the person is taken out; `false` where the rule stands in the way
 */
export async function erasePerson(
	db: D1Database,
	deed: Deed,
	{ personId, personHash, today, mails }: ErasureWork,
): Promise<boolean> {
	const claim = db.prepare(CLAIM).bind(deed.key, personHash, deed.now, personId, today);
	const changes = [claim, ...eraseStatements(db, { personId, now: deed.now })];
	try {
		return await commitDeed(db, deed, { changes, table: 'erasures', mails });
	} catch (cause) {
		if (String(cause).includes('NOT NULL constraint failed: erasures.person_hash')) return false;
		throw cause;
	}
}

/** Where the rule says no the hash is nothing, which the table refuses, and with it the batch. */
const CLAIM = `
INSERT INTO erasures (person_hash, erased_at, deed)
SELECT iif((SELECT staff FROM people WHERE id = ?4) = 0
  AND NOT EXISTS (${soleReferent('1', { person: '?4', today: '?5' })}), ?2, NULL), ?3, ?1
WHERE true
ON CONFLICT (person_hash) DO UPDATE SET deed = ?1`;

function eraseStatements(
	db: D1Database,
	{ personId, now }: { personId: string; now: number },
): D1PreparedStatement[] {
	return [
		...ALL_PERSONAL_TABLES.flatMap(({ erase }) => erase).map((statement) =>
			db.prepare(statement).bind(personId),
		),
		db
			.prepare('UPDATE affiliations SET ended_at = ?2 WHERE person_id = ?1 AND ended_at IS NULL')
			.bind(personId, now),
		db
			.prepare(
				`UPDATE people SET name = ?3, removed_at = coalesce(removed_at, ?2), staff = 0,
					administrator = 0, email = iif(email LIKE '%@cancellata.invalid', email,
						lower(hex(randomblob(16))) || '@cancellata.invalid')
				WHERE id = ?1`,
			)
			.bind(personId, now, ERASED_NAME),
	];
}

/** All that were taken out: what an operator keeps beside the backups. */
export async function listErasures(db: D1Database): Promise<Erasure[]> {
	const { results } = await db
		.prepare(
			'SELECT person_hash AS personHash, erased_at AS erasedAt FROM erasures ORDER BY erased_at',
		)
		.all<Erasure>();
	return results;
}

/**
 * Takes the same people out again, after an older copy of the database was put back. It asks no rule:
 * it was asked when they went.
 *
 * @param hashOf how the ids were hashed, with the secret of that time
 * @returns how many people of the list the copy still had
 */
export async function reapplyErasures(
	db: D1Database,
	erasures: readonly Erasure[],
	hashOf: (personId: string) => Promise<string>,
): Promise<number> {
	const moments = new Map(erasures.map(({ personHash, erasedAt }) => [personHash, erasedAt]));
	const { results } = await db.prepare('SELECT id FROM people').all<{ id: string }>();
	let found = 0;
	for (const { id } of results) {
		const personHash = await hashOf(id);
		const now = moments.get(personHash);
		if (now === undefined) continue;
		await db.batch([
			db
				.prepare(
					`INSERT INTO erasures (person_hash, erased_at, deed)
					VALUES (?1, ?2, 'ripristino/' || ?1) ON CONFLICT DO NOTHING`,
				)
				.bind(personHash, now),
			...eraseStatements(db, { personId: id, now }),
		]);
		found += 1;
	}
	return found;
}
