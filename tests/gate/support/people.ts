import { insertSession } from '#tests/support/insert-session.ts';

const DAY = 86_400_000;

/** Who comes to the door. */
export type Persona = 'stranger' | 'removed' | 'lapsed' | 'member' | 'staff';

/** A cookie for each persona; the stranger has none. */
export type Cookies = Record<Persona, readonly string[]>;

/** What no stranger may read, not even on the public page of the network. */
export function nameOfOrganisation(id: 'attivo' | 'scaduto'): string {
	return `Ente ${id}`;
}

/** Fills the database with one person of each kind, signed in an hour ago. */
export async function seedPeople(db: D1Database, now: number): Promise<Cookies> {
	const day = (offset: number) => new Date(now + offset * DAY).toISOString().slice(0, 10);
	const run = (sql: string, ...values: unknown[]) =>
		db
			.prepare(sql)
			.bind(...values)
			.run();
	for (const [id, ends] of [
		['attivo', day(100)],
		['scaduto', day(-10)],
	] as const) {
		await run(
			`INSERT INTO organisations (id, name, kind, region, created_at)
			VALUES (?, ?, 'ente-pubblico', '09', ?)`,
			id,
			nameOfOrganisation(id),
			now,
		);
		await run(
			"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES (?, ?, 'base', ?, ?)",
			id,
			id,
			day(-200),
			ends,
		);
	}
	const signIn = async (persona: Persona, organisation: string | null) => {
		const staff = persona === 'staff' ? 1 : 0;
		const removedAt = persona === 'removed' ? now - DAY : null;
		await run(
			'INSERT INTO people (id, email, name, staff, created_at, removed_at) VALUES (?, ?, ?, ?, ?, ?)',
			persona,
			`${persona}@ente.example`,
			`Persona ${persona}`,
			staff,
			now,
			removedAt,
		);
		if (organisation)
			await run(
				"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES (?, ?, 'persona', ?, NULL)",
				persona,
				organisation,
				now,
			);
		return [
			cookieOf(
				await insertSession(db, {
					personId: persona,
					organisation,
					createdAt: now - 3_600_000 / 2,
					expiresAt: now + DAY,
				}),
			),
		];
	};
	return {
		stranger: [],
		removed: await signIn('removed', 'attivo'),
		lapsed: await signIn('lapsed', 'scaduto'),
		member: await signIn('member', 'attivo'),
		staff: await signIn('staff', null),
	};
}

export function cookieOf(token: string): string {
	return `Cookie: sid=${token}`;
}
