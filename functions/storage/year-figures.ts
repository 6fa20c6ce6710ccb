import type { Day } from '#domain/dates.ts';

export type Figure = { code: string; count: number };

/** The days of a year in Italy, both within it. */
export type YearBounds = { first: Day; last: Day; from: number; to: number };

/** Organisations with a membership on some day of the year, by a column of ours. */
export async function countMembers(
	db: D1Database,
	by: 'plan' | 'kind' | 'region',
	{ first, last }: YearBounds,
): Promise<Figure[]> {
	const column = { plan: 'm.plan', kind: 'o.kind', region: "coalesce(o.region, '')" }[by];
	const { results } = await db
		.prepare(
			`SELECT ${column} AS code, count(DISTINCT o.id) AS count FROM memberships m
			JOIN organisations o ON o.id = m.organisation_id
			WHERE m.starts_on <= ?2 AND m.ends_on >= ?1 GROUP BY 1 ORDER BY 1`,
		)
		.bind(first, last)
		.all<Figure>();
	return results;
}

/** Applications that came within the year, by what became of them. */
export async function countApplications(
	db: D1Database,
	{ from, to }: YearBounds,
): Promise<Figure[]> {
	const { results } = await db
		.prepare(
			`SELECT coalesce(decision, 'waiting') AS code, count(*) AS count FROM applications
			WHERE received_at >= ?1 AND received_at < ?2 GROUP BY 1 ORDER BY 1`,
		)
		.bind(from, to)
		.all<Figure>();
	return results;
}

/** Memberships that ended within the year, by whether another one of the same body followed. */
export async function countRenewals(
	db: D1Database,
	{ first, last }: YearBounds,
): Promise<Figure[]> {
	const { results } = await db
		.prepare(
			`SELECT iif(EXISTS (SELECT 1 FROM memberships n WHERE n.organisation_id = m.organisation_id
				AND n.starts_on > m.ends_on), 'renewed', 'not-renewed') AS code, count(*) AS count
			FROM memberships m WHERE m.ends_on BETWEEN ?1 AND ?2 GROUP BY 1 ORDER BY 1`,
		)
		.bind(first, last)
		.all<Figure>();
	return results;
}

/** People who began to act for an organisation within the year, by their role today. */
export async function countNewPeople(db: D1Database, { from, to }: YearBounds): Promise<Figure[]> {
	const { results } = await db
		.prepare(
			`SELECT role AS code, count(*) AS count FROM affiliations
			WHERE since >= ?1 AND since < ?2 GROUP BY 1 ORDER BY 1`,
		)
		.bind(from, to)
		.all<Figure>();
	return results;
}

/** The years of which there is something to count, the latest first. */
export async function listYears(db: D1Database, today: Day): Promise<number[]> {
	const first = await db.prepare('SELECT min(starts_on) AS day FROM memberships').first<Day>('day');
	const latest = Number(today.slice(0, 4));
	const earliest = Math.min(latest, Number((first ?? today).slice(0, 4)));
	return Array.from({ length: latest - earliest + 1 }, (_, n) => latest - n);
}

/** Places at seminars that somebody kept, by seminar; those of the year in which the place was asked for. */
export function countSeats(db: D1Database, year: YearBounds): Promise<Figure[]> {
	return countWithin(db, year, {
		code: 'seminar',
		from: "registrations WHERE state = 'confirmed' AND",
		moment: 'asked_at',
	});
}

/** Consultations asked for within the year, by topic. */
export function countConsultations(db: D1Database, year: YearBounds): Promise<Figure[]> {
	return countWithin(db, year, { code: 'topic', from: 'consultations WHERE', moment: 'asked_at' });
}

/** Appearances asked for within the year, by theme. */
export function countAppearances(db: D1Database, year: YearBounds): Promise<Figure[]> {
	return countWithin(db, year, { code: 'theme', from: 'appearances WHERE', moment: 'asked_at' });
}

/** Contributions that came within the year, by where they stand now. */
export function countContributions(db: D1Database, year: YearBounds): Promise<Figure[]> {
	return countWithin(db, year, {
		code: 'state',
		from: 'contributions WHERE',
		moment: 'received_at',
	});
}

/** Names of our own tables and columns, never what came from outside. */
type Counting = { code: string; from: string; moment: string };

async function countWithin(
	db: D1Database,
	{ from: start, to: end }: YearBounds,
	{ code, from, moment }: Counting,
): Promise<Figure[]> {
	const { results } = await db
		.prepare(
			`SELECT ${code} AS code, count(*) AS count FROM ${from} ${moment} >= ?1 AND ${moment} < ?2
			GROUP BY 1 ORDER BY 2 DESC, 1`,
		)
		.bind(start, end)
		.all<Figure>();
	return results;
}
