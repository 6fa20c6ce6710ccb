import { type DemoKey, personOf } from '#scripts/demo-people.ts';
import { insertSession } from '#tests/support/insert-session.ts';

const HOUR = 60 * 60_000;

/** @returns the value of the cookie of a session that a demo person opened now */
export async function openSession(database: D1Database, who: DemoKey): Promise<string> {
	const { id, affiliations } = personOf(who);
	const now = Date.now();
	return insertSession(database, {
		personId: id,
		organisation: affiliations[0]?.organisationId ?? null,
		createdAt: now,
		expiresAt: now + HOUR,
	});
}
