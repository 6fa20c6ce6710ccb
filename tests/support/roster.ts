import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { sha256 } from '#functions/auth/secrets.ts';
import type { Config } from '#functions/config.ts';
import { loadRoster, type Roster } from '#functions/storage/load-roster.ts';
import { type NewSession, openSession } from '#functions/storage/open-session.ts';

/** Monday 23 November 2026, 10:00 in Rome: the present of the tests of sign-in. */
export const NOW = Date.parse('2026-11-23T09:00:00Z');
const TODAY = '2026-11-23';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const MEMBER = 'anna@esempio.example';
export const STAFF = 'elena@esempio.example';
export const LAPSED = 'dino@esempio.example';
export const UNKNOWN = 'nessuno@esempio.example';

export const ROSTER: Roster = {
	organisations: [
		{
			id: 'valbruna',
			name: 'Comune di Valbruna (esempio)',
			kind: 'ente-pubblico',
			plan: 'base',
			startsOn: '2026-01-01',
			endsOn: '2026-12-31',
		},
		{
			id: 'collelungo',
			name: 'Unione di Collelungo (esempio)',
			kind: 'ente-pubblico',
			plan: 'base',
			startsOn: '2025-01-01',
			endsOn: '2025-12-31',
		},
	],
	people: [
		{
			id: 'anna',
			email: MEMBER,
			name: 'Anna (esempio)',
			affiliations: [{ organisationId: 'valbruna', role: 'persona' }],
		},
		{ id: 'elena', email: STAFF, name: 'Elena (esempio)', staff: true, affiliations: [] },
		{
			id: 'dino',
			email: LAPSED,
			name: 'Dino (esempio)',
			affiliations: [{ organisationId: 'collelungo', role: 'persona' }],
		},
	],
};

/** A configuration on a test's database; `https`, as in production, unless it says otherwise. */
export function testConfig(db: D1Database, changes: Partial<Config> = {}): Config {
	return {
		origin: 'https://comunita.example',
		db,
		files: { put: notHere, get: notHere } as unknown as R2Bucket,
		assets: { fetch: async () => new Response(null, { status: 404 }) } as unknown as Fetcher,
		authSecret: 'a secret of thirty-two bytes, or more',
		mail: { sender: 'mailbox', from: 'Comunità <comunita@esempio.example>' } as Config['mail'],
		applicationsTo: 'adesioni@esempio.example',
		oidc: [],
		staffNeedsStrongSignIn: false,
		turnstile: null,
		pullRequests: null,
		...changes,
	};
}

export async function fillRoster(db: D1Database): Promise<void> {
	await loadRoster(db, ROSTER, NOW - 100 * DAY);
}

/** Opens a session for a person of the roster, past the sign-in, and returns its token. */
export async function sessionFor(
	db: D1Database,
	personId: string,
	changes: Partial<NewSession> = {},
): Promise<string> {
	const token = SYSTEM_RANDOMNESS.secret();
	const identity = { kind: 'identity', issuer: 'https://test.example', subject: token } as const;
	const session: NewSession = {
		tokenHash: await sha256(token),
		id: SYSTEM_RANDOMNESS.id(),
		method: 'mail',
		strong: false,
		device: 'Firefox su Linux',
		now: NOW,
		today: TODAY,
		...changes,
	};
	await db.batch([
		db
			.prepare('INSERT INTO identities (issuer, subject, person_id, linked_at) VALUES (?, ?, ?, 0)')
			.bind(identity.issuer, identity.subject, personId),
		openSession(db, session, identity),
		db.prepare('DELETE FROM identities WHERE subject = ?').bind(identity.subject),
	]);
	return token;
}

export async function countRows(db: D1Database, table: string): Promise<number> {
	return (await db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')) ?? -1;
}

/** Tests that keep files say so: `files: testFiles()`. */
async function notHere(): Promise<never> {
	throw new Error('This test has no store of files.');
}
