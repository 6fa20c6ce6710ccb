/** A line of the log, as staff read it. */
export type LoggedDeed = {
	key: string;
	kind: string;
	/** Who did it, `null` where the schedule did. */
	person: string | null;
	organisationId: string | null;
	organisation: string | null;
	note: string;
	/** Milliseconds since 1970 UTC. */
	doneAt: number;
};

export type DeedFilter = {
	organisationId?: string | undefined;
	kind?: string | undefined;
	/** Moments in milliseconds: from the first, up to the second. */
	between?: { from: number; to: number } | undefined;
};

/** @returns the lines of the log, the latest first */
export async function listDeeds(
	db: D1Database,
	{ limit, offset, ...filter }: DeedFilter & { limit: number; offset: number },
): Promise<LoggedDeed[]> {
	const { results } = await db
		.prepare(
			`SELECT d.key, d.kind, p.name AS person, d.organisation_id AS organisationId,
				o.name AS organisation, d.note, d.done_at AS doneAt
			FROM deeds d LEFT JOIN people p ON p.id = d.person_id
			LEFT JOIN organisations o ON o.id = d.organisation_id
			WHERE ${MATCHES} ORDER BY d.done_at DESC, d.key LIMIT ?5 OFFSET ?6`,
		)
		.bind(...valuesOf(filter), limit, offset)
		.all<LoggedDeed>();
	return results;
}

export async function countDeeds(db: D1Database, filter: DeedFilter): Promise<number> {
	const count = await db
		.prepare(`SELECT count(*) AS n FROM deeds d WHERE ${MATCHES}`)
		.bind(...valuesOf(filter))
		.first<number>('n');
	return count ?? 0;
}

/** @returns the kinds of deeds that the log has, for its filter */
export async function listDeedKinds(db: D1Database): Promise<string[]> {
	const { results } = await db
		.prepare('SELECT DISTINCT kind FROM deeds ORDER BY kind')
		.all<{ kind: string }>();
	return results.map(({ kind }) => kind);
}

const MATCHES = `(?1 IS NULL OR d.organisation_id = ?1) AND (?2 IS NULL OR d.kind = ?2)
AND (?3 IS NULL OR d.done_at >= ?3) AND (?4 IS NULL OR d.done_at < ?4)`;

function valuesOf({ organisationId, kind, between }: DeedFilter): unknown[] {
	return [organisationId ?? null, kind ?? null, between?.from ?? null, between?.to ?? null];
}
