/**
 * Takes a person off the roster: access ends with the next request, and what was on its way to them
 * is stopped. The row stays, because the organisation's records name it.
 */
export async function removePerson(
	db: D1Database,
	person: { id: string; now: number },
): Promise<void> {
	const { id, now } = person;
	await db.batch([
		db
			.prepare('UPDATE people SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL')
			.bind(id, now),
		db
			.prepare('UPDATE affiliations SET ended_at = ?2 WHERE person_id = ?1 AND ended_at IS NULL')
			.bind(id, now),
		db.prepare('DELETE FROM sessions WHERE person_id = ?1').bind(id),
		db.prepare('DELETE FROM sign_in_requests WHERE person_id = ?1').bind(id),
		db.prepare('DELETE FROM identities WHERE person_id = ?1').bind(id),
		db
			.prepare(
				`UPDATE outbox SET state = 'dropped' WHERE state = 'waiting' AND kind = 'sign-in'
				AND recipient = (SELECT email FROM people WHERE id = ?1)`,
			)
			.bind(id),
	]);
}

/** The address that a person signs in with. */
export async function readAddress(db: D1Database, personId: string): Promise<string> {
	const address = await db
		.prepare('SELECT email FROM people WHERE id = ?1')
		.bind(personId)
		.first<string>('email');
	if (address === null) throw new Error('A session names a person who does not exist.');
	return address;
}
