import type { ProgrammeSeminar } from '#domain/programme.ts';

/** A rule of the house, as a statement that finds what breaks it. */
const RULES: readonly { rule: string; broken: string }[] = [
	{
		rule: 'no organisation has a fourth place at a seminar',
		broken: `SELECT count(*) AS n FROM (SELECT 1 FROM registrations
			WHERE state IN ('confirmed', 'offered', 'waiting')
			GROUP BY seminar, organisation_id HAVING count(*) > 3)`,
	},
	{
		rule: 'nobody has two places at one seminar',
		broken: `SELECT count(*) AS n FROM (SELECT 1 FROM registrations
			WHERE state IN ('confirmed', 'offered', 'waiting')
			GROUP BY seminar, person_id HAVING count(*) > 1)`,
	},
	{
		rule: 'no organisation has a fourth consultation within a period',
		broken: `SELECT count(*) AS n FROM (SELECT 1 FROM consultations
			WHERE state NOT IN ('declined', 'withdrawn') GROUP BY membership_id HAVING count(*) > 3)`,
	},
	{
		rule: 'no organisation answers a questionnaire twice',
		broken: `SELECT count(*) AS n FROM (SELECT 1 FROM survey_answers WHERE sent_at IS NOT NULL
			GROUP BY survey, organisation_id HAVING count(*) > 1)`,
	},
	{
		rule: 'periods of an organisation do not overlap',
		broken: `SELECT count(*) AS n FROM memberships a JOIN memberships b
			ON a.organisation_id = b.organisation_id AND a.id < b.id
			AND a.starts_on <= b.ends_on AND b.starts_on <= a.ends_on`,
	},
	{
		rule: 'every mail that was due has gone',
		broken: `SELECT count(*) AS n FROM outbox WHERE state IN ('waiting', 'failed')`,
	},
	{
		rule: 'every place that was taken or given up stands in the log',
		broken: `SELECT count(*) AS n FROM registrations
			WHERE NOT EXISTS (SELECT 1 FROM deeds WHERE key = registrations.deed)`,
	},
	{
		rule: 'every consultation stands in the log',
		broken: `SELECT count(*) AS n FROM consultations
			WHERE NOT EXISTS (SELECT 1 FROM deeds WHERE key = consultations.deed)`,
	},
];

/** @returns the rules that the books break, with how often */
export async function brokenRules(
	db: D1Database,
	seminars: readonly ProgrammeSeminar[],
): Promise<string[]> {
	const found: string[] = [];
	for (const { slug, capacity } of seminars) {
		const taken = await db
			.prepare(
				"SELECT count(*) AS n FROM registrations WHERE seminar = ?1 AND state IN ('confirmed', 'offered')",
			)
			.bind(slug)
			.first<number>('n');
		if (capacity !== null && (taken ?? 0) > capacity)
			found.push(`${slug}: ${taken} places in a room of ${capacity}`);
	}
	for (const { rule, broken } of RULES) {
		const times = (await db.prepare(broken).first<number>('n')) ?? 0;
		if (times > 0) found.push(`${rule}: broken ${times} times`);
	}
	return found;
}

/** What the year left, in figures. */
export async function yearInFigures(db: D1Database): Promise<Record<string, number>> {
	const count = async (sql: string) => (await db.prepare(sql).first<number>('n')) ?? 0;
	return {
		organisations: await count('SELECT count(*) AS n FROM organisations'),
		people: await count('SELECT count(*) AS n FROM people'),
		places: await count("SELECT count(*) AS n FROM registrations WHERE state = 'confirmed'"),
		consultations: await count('SELECT count(*) AS n FROM consultations'),
		answers: await count('SELECT count(*) AS n FROM survey_answers WHERE sent_at IS NOT NULL'),
		contributions: await count('SELECT count(*) AS n FROM contributions'),
		mails: await count('SELECT count(*) AS n FROM outbox'),
		deeds: await count('SELECT count(*) AS n FROM deeds'),
	};
}
