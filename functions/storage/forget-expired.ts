import { RETENTION_RULES } from '#domain/retention.ts';
import { ALL_DELETIONS } from './retention/all-deletions.ts';

const DAY = 24 * 60 * 60_000;

/**
 * Deletes what the rules of src/domain/retention.ts no longer keep. Running it twice, or half, does no
 * harm.
 *
 * @throws if a rule has no statement: a test says so before anybody else does
 */
export async function forgetExpired(db: D1Database, now: number): Promise<void> {
	await db.batch(
		RETENTION_RULES.map(({ code, days }) => {
			const statement = ALL_DELETIONS[code];
			if (statement === undefined) throw new Error(`Nothing carries out the rule "${code}".`);
			return db.prepare(statement).bind(now - days * DAY);
		}),
	);
}
