import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Visitor } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { removePerson } from '#functions/storage/people.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	DAY,
	fillRoster,
	HOUR,
	MINUTE,
	NOW,
	sessionFor,
	testConfig,
} from '#tests/support/roster.ts';
import { readVisitor } from './read-visitor.ts';
import { sha256 } from './secrets.ts';

let config: Config;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
});

function withCookie(cookie: string): Request {
	return new Request('https://comunita.example/area/', { headers: { cookie } });
}

async function look(token: string, now = NOW): Promise<Visitor> {
	return (await readVisitor(config, withCookie(`__Host-sid=${token}`), now)).visitor;
}

test('a member is known by name, organisation and standing', async () => {
	const token = await sessionFor(config.db, 'anna');
	const found = await readVisitor(config, withCookie(`a=b; __Host-sid=${token}; c=d`), NOW);
	expect(found).toEqual({
		visitor: {
			kind: 'person',
			personId: 'anna',
			name: 'Anna (esempio)',
			staff: false,
			administrator: false,
			organisation: {
				id: 'valbruna',
				name: 'Comune di Valbruna (esempio)',
				role: 'persona',
				standing: 'current',
				membership: {
					id: 'valbruna-adesione',
					plan: 'base',
					startsOn: '2026-01-01',
					endsOn: '2026-12-31',
				},
			},
		},
		sessionHash: await sha256(token),
	});
});

test('a person whose organisation let its membership lapse is known, and lapsed', async () => {
	const token = await sessionFor(config.db, 'dino');
	expect(await look(token)).toMatchObject({ organisation: { standing: 'lapsed' } });
});

test('membership ends with the last minute of its last day in Rome', async () => {
	const token = await sessionFor(config.db, 'anna', { now: Date.parse('2026-12-31T12:00:00Z') });
	const last = Date.parse('2026-12-31T22:59:59Z');
	expect(await look(token, last)).toMatchObject({ organisation: { standing: 'current' } });
	expect(await look(token, last + 1_000)).toMatchObject({ organisation: { standing: 'lapsed' } });
});

test('staff need no organisation', async () => {
	const token = await sessionFor(config.db, 'elena');
	expect(await look(token)).toMatchObject({ staff: true, organisation: null });
});

test('where staff need a second factor, a session without one has no staff rights', async () => {
	config = testConfig(config.db, { staffNeedsStrongSignIn: true });
	expect(await look(await sessionFor(config.db, 'elena'))).toMatchObject({ staff: false });
	const strong = await sessionFor(config.db, 'elena', { strong: true, method: 'oidc' });
	expect(await look(strong)).toMatchObject({ staff: true });
});

describe('the database is not asked', () => {
	const SECRET = 'A'.repeat(43);
	test.each([
		['without a cookie', ''],
		['for another cookie', `sid=${SECRET}`],
		['for a cookie that comes twice', `__Host-sid=${SECRET}; __Host-sid=${SECRET}`],
		['for a chunk of a cookie', `__Host-sid.1=${SECRET}`],
		['for an empty value', '__Host-sid='],
		['for a truncated value', `__Host-sid=${SECRET.slice(1)}`],
		['for a longer value', `__Host-sid=${SECRET}A`],
		['for an encoded value', '__Host-sid=%'],
		['for SQL', "__Host-sid=' OR 1=1 --"],
		['for other letters', `__Host-sid=${'à'.repeat(43)}`],
		['for quotes', `__Host-sid="${SECRET}"`],
	])('%s, and the visitor is a stranger', async (_case, cookie) => {
		const prepare = vi.spyOn(config.db, 'prepare');
		const request = { headers: { get: () => cookie } } as unknown as Request;
		const found = await readVisitor(config, request, NOW);
		expect(found).toEqual({ visitor: { kind: 'stranger' }, sessionHash: null });
		expect(prepare).not.toHaveBeenCalled();
		prepare.mockRestore();
	});
});

test('a cookie with one letter changed is nobody’s', async () => {
	const token = await sessionFor(config.db, 'anna');
	const other = token.startsWith('A') ? 'B' : 'A';
	expect(await look(other + token.slice(1))).toEqual({ kind: 'stranger' });
	expect(await look(token.slice(0, 20) + other + token.slice(21))).toEqual({ kind: 'stranger' });
});

test('the hash of a session is not a key to it', async () => {
	const token = await sessionFor(config.db, 'anna');
	expect(await look((await sha256(token)).slice(0, 43))).toEqual({ kind: 'stranger' });
});

test('a session not used for two weeks is over at that very moment', async () => {
	const token = await sessionFor(config.db, 'anna');
	expect(await look(token, NOW + 14 * DAY - 1)).toMatchObject({ kind: 'person' });
	expect(await look(token, NOW + 14 * DAY)).toEqual({ kind: 'stranger' });
});

test('a session used every day is over after ninety days', async () => {
	const token = await sessionFor(config.db, 'anna');
	const request = withCookie(`__Host-sid=${token}`);
	for (let day = 1; day < 90; day += 1) {
		const { visitor, refresh } = await readVisitor(config, request, NOW + day * DAY);
		expect(visitor.kind).toBe('person');
		await refresh?.();
	}
	expect(await look(token, NOW + 90 * DAY - 1)).toMatchObject({ kind: 'person' });
	expect(await look(token, NOW + 90 * DAY)).toEqual({ kind: 'stranger' });
});

test('a session of staff is over after twelve hours', async () => {
	const token = await sessionFor(config.db, 'elena');
	expect(await look(token, NOW + 12 * HOUR - 1)).toMatchObject({ staff: true });
	expect(await look(token, NOW + 12 * HOUR)).toEqual({ kind: 'stranger' });
});

test('who becomes staff during a long session has to sign in again after twelve hours', async () => {
	const token = await sessionFor(config.db, 'anna');
	await config.db.prepare("UPDATE people SET staff = 1 WHERE id = 'anna'").run();
	expect(await look(token, NOW + HOUR)).toMatchObject({ staff: true });
	expect(await look(token, NOW + 12 * HOUR)).toEqual({ kind: 'stranger' });
});

test('staff rights end with the next request after they are taken away', async () => {
	const token = await sessionFor(config.db, 'elena');
	await config.db.prepare("UPDATE people SET staff = 0 WHERE id = 'elena'").run();
	expect(await look(token)).toEqual({ kind: 'stranger' });
});

test('a removed person is a stranger at the next request', async () => {
	const token = await sessionFor(config.db, 'anna');
	await removePerson(config.db, { id: 'anna', now: NOW });
	expect(await look(token)).toEqual({ kind: 'stranger' });
});

test('the roster alone is enough to keep a removed person out', async () => {
	const token = await sessionFor(config.db, 'anna');
	await config.db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'anna'").run();
	expect(await look(token)).toEqual({ kind: 'stranger' });
});

test('who leaves the organisation of the session is a stranger at the next request', async () => {
	const token = await sessionFor(config.db, 'anna');
	await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
	expect(await look(token)).toEqual({ kind: 'stranger' });
});

test('the visit is noted at most once an hour', async () => {
	const token = await sessionFor(config.db, 'anna');
	const request = withCookie(`__Host-sid=${token}`);
	expect((await readVisitor(config, request, NOW + 59 * MINUTE)).refresh).toBeUndefined();
	const { refresh } = await readVisitor(config, request, NOW + HOUR);
	await refresh?.();
	expect((await readVisitor(config, request, NOW + HOUR + 1)).refresh).toBeUndefined();
});

test('F18 H11 a new AUTH_SECRET signs nobody out: sessions are rows, not sealed cookies', async () => {
	const token = await sessionFor(config.db, 'anna');
	config = { ...config, authSecret: 'another-secret-that-is-long-enough-too' };
	expect(await look(token)).toMatchObject({ kind: 'person', personId: 'anna' });
});

test('a failed read lets nobody in, and is not taken for a stranger', async () => {
	const token = await sessionFor(config.db, 'anna');
	const broken = testConfig({
		prepare: () => {
			throw new Error('D1_ERROR: Network connection lost.');
		},
	} as unknown as D1Database);
	const reading = readVisitor(broken, withCookie(`__Host-sid=${token}`), NOW);
	await expect(reading).rejects.toThrow('Network connection lost');
});

test('on plain localhost the cookie has a plain name, which counts nowhere else', async () => {
	const token = await sessionFor(config.db, 'anna');
	const local = testConfig(config.db, { origin: 'http://localhost:8787' });
	const found = await readVisitor(local, withCookie(`sid=${token}`), NOW);
	expect(found.visitor.kind).toBe('person');
	const secure = await readVisitor(config, withCookie(`sid=${token}`), NOW);
	expect(secure.visitor.kind).toBe('stranger');
});

test('one statement reads a session, by its key and by indexes alone', async () => {
	const prepare = vi.spyOn(config.db, 'prepare');
	await look('A'.repeat(43));
	const statements = prepare.mock.calls.map(([sql]) => sql);
	prepare.mockRestore();
	expect(statements).toHaveLength(1);
	const plan = await config.db
		.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`)
		.bind('', 0, '', 0, 0)
		.all<{ detail: string }>();
	const steps = plan.results.map((step) => step.detail);
	expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
	expect(steps[0]).toMatch(/^SEARCH s USING INDEX/);
});
