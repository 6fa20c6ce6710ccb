import { beforeEach, describe, expect, test } from 'vitest';
import { readOnlyAdapter } from '#functions/auth/authjs-adapter.ts';
import { accountId } from '#functions/auth/oidc-identity.ts';
import { emptyDatabase } from '../../tests/support/database.ts';

const IDENTITY = { issuer: 'https://idp.example', subject: 'io' };
const USER = { id: 'persona', email: 'a@ente.example', emailVerified: null };
const SESSION = { sessionToken: 'gettone', userId: 'persona', expires: new Date(0) };
let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await db.batch([
		db.prepare(
			"INSERT INTO people (id, email, name, created_at) VALUES ('persona', 'a@ente.example', 'A', 0)",
		),
		db
			.prepare(
				'INSERT INTO identities (issuer, subject, person_id, linked_at) VALUES (?1, ?2, ?3, 0)',
			)
			.bind(IDENTITY.issuer, IDENTITY.subject, 'persona'),
	]);
});

describe('the adapter that @auth/core gets', () => {
	test.each([
		[accountId(IDENTITY), 'persona'],
		[accountId({ ...IDENTITY, subject: 'altro' }), undefined],
		[accountId({ ...IDENTITY, issuer: 'https://altro.example' }), undefined],
		['io', undefined],
		['[1, 2]', undefined],
		['{', undefined],
	])('knows the account %s as %s', async (providerAccountId, person) => {
		const found = await readOnlyAdapter(db).getUserByAccount({
			provider: 'oidc',
			providerAccountId,
		});
		expect(found?.id).toBe(person);
	});

	test('knows nobody by address, id or session', async () => {
		const adapter = readOnlyAdapter(db);
		expect(await adapter.getUserByEmail('a@ente.example')).toBeNull();
		expect(await adapter.getUser('persona')).toBeNull();
		expect(await adapter.getSessionAndUser('gettone')).toBeNull();
	});

	const WRITES: Record<string, (adapter: ReturnType<typeof readOnlyAdapter>) => unknown> = {
		createUser: (adapter) => adapter.createUser(USER),
		updateUser: (adapter) => adapter.updateUser(USER),
		linkAccount: (adapter) =>
			adapter.linkAccount({
				userId: 'persona',
				type: 'oidc',
				provider: 'oidc',
				providerAccountId: 'x',
			}),
		createSession: (adapter) => adapter.createSession(SESSION),
		updateSession: (adapter) => adapter.updateSession(SESSION),
		deleteSession: (adapter) => adapter.deleteSession('gettone'),
	};

	test.each(Object.entries(WRITES))('refuses to %s', async (_what, write) => {
		await expect(write(readOnlyAdapter(db))).rejects.toThrow('does not write');
	});
});
