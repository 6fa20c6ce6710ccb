const SINCE = Date.UTC(2026, 0, 1);

/** One organisation with two people, and one of staff: all fictional. */
export async function writePeople(db: D1Database): Promise<void> {
	await db.batch([
		db.prepare(
			`INSERT INTO organisations (id, name, kind, created_at)
			VALUES ('ente', 'Ente di prova', 'ente-pubblico', ${SINCE})`,
		),
		db.prepare(
			`INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on)
			VALUES ('adesione', 'ente', 'base', '2020-01-01', '2999-12-31')`,
		),
		...['socia', 'socio', 'redattrice'].map((id) =>
			db
				.prepare(
					'INSERT INTO people (id, email, name, staff, created_at) VALUES (?1, ?2, ?1, ?3, ?4)',
				)
				.bind(id, `${id}@ente.example`, id === 'redattrice' ? 1 : 0, SINCE),
		),
		...['socia', 'socio'].map((id) =>
			db
				.prepare(
					"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES (?1, 'ente', 'persona', ?2, NULL)",
				)
				.bind(id, SINCE),
		),
	]);
}

export async function writeIdentity(
	db: D1Database,
	identity: { issuer: string; subject: string; personId: string },
): Promise<void> {
	const { issuer, subject, personId } = identity;
	await db
		.prepare(
			'INSERT INTO identities (issuer, subject, person_id, linked_at) VALUES (?1, ?2, ?3, ?4)',
		)
		.bind(issuer, subject, personId, SINCE)
		.run();
}

/** Everything that the database holds, as one text to look for what must not be there. */
export async function everythingStored(db: D1Database): Promise<string> {
	const tables = await db
		.prepare(
			"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
		)
		.all<{ name: string }>();
	const names = tables.results.map(({ name }) => name).filter((name) => !name.startsWith('sqlite'));
	const contents = await Promise.all(
		names.map((name) => db.prepare(`SELECT * FROM ${name}`).all()),
	);
	return JSON.stringify(contents.map(({ results }) => results));
}

export async function forgetEverything(db: D1Database): Promise<void> {
	const tables = [
		'identities',
		'pending_identities',
		'sessions',
		'sign_in_requests',
		'outbox',
		'rate_limits',
	];
	const people = ['affiliations', 'memberships', 'people', 'organisations'];
	await db.batch([...tables, ...people].map((table) => db.prepare(`DELETE FROM ${table}`)));
}
