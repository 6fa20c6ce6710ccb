import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import type { Mail, Sender } from '#functions/email/mail.ts';
import { emptyDatabase, testDatabase } from '#tests/support/database.ts';
import { testConfig } from '#tests/support/roster.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;
let db = testDatabase();
let logged = vi.spyOn(console, 'error');

function deliver(now: number, sender?: Sender): Promise<void> {
	return deliverOutbox(testConfig(db), now, sender);
}

async function write(id: string, changes: Partial<Waiting> = {}): Promise<void> {
	const mail = { recipient: `${id}@ente.example`, subject: 'Oggetto', createdAt: NOW, ...changes };
	await db
		.prepare(
			"INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, useless_at, next_try_at) VALUES (?1, 'prova', ?2, ?3, 'Testo', '<p>Testo</p>', ?4, ?5, ?4)",
		)
		.bind(id, mail.recipient, mail.subject, mail.createdAt, mail.uselessAt ?? null)
		.run();
}

function read(id: string): Promise<Stored | null> {
	return db
		.prepare('SELECT state, tries, next_try_at, sent_at, last_error FROM outbox WHERE id = ?1')
		.bind(id)
		.first<Stored>();
}

function collector(): { mails: Mail[]; sender: Sender } {
	const mails: Mail[] = [];
	return { mails, sender: async (mail) => void mails.push(mail) };
}

const refusing: Sender = () => Promise.reject(new Error('550 <a@ente.example> unknown\r\nuser'));

afterEach(() => vi.restoreAllMocks());

beforeEach(async () => {
	logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	db = await emptyDatabase();
});

describe('deliverOutbox', () => {
	test('sends what is due, the oldest first, and marks it', async () => {
		await write('seconda', { createdAt: NOW - 1 });
		await write('prima', { createdAt: NOW - 2 });
		const { mails, sender } = collector();
		await deliver(NOW, sender);
		expect(mails.map((mail) => mail.id)).toEqual(['prima', 'seconda']);
		expect(mails[0]).toEqual({
			id: 'prima',
			messageId: '<prima@comunita.example>',
			recipient: 'prima@ente.example',
			subject: 'Oggetto',
			text: 'Testo',
			html: '<p>Testo</p>',
			calendar: null,
			unsubscribe: null,
		});
		expect(await read('prima')).toMatchObject({ state: 'sent', tries: 1, sent_at: NOW });
	});

	test('the local mailbox needs no sending', async () => {
		await write('locale');
		await deliver(NOW);
		expect(await read('locale')).toMatchObject({ state: 'sent' });
	});

	test('a mail that is not due yet waits', async () => {
		await write('futura', { createdAt: NOW + 1 });
		const { mails, sender } = collector();
		await deliver(NOW, sender);
		expect(mails).toEqual([]);
	});

	test('a mail that came too late to be of use is dropped, not sent', async () => {
		await write('scaduta', { uselessAt: NOW });
		await write('buona', { uselessAt: NOW + 1 });
		const { mails, sender } = collector();
		await deliver(NOW, sender);
		expect(mails.map((mail) => mail.id)).toEqual(['buona']);
		expect(await read('scaduta')).toMatchObject({ state: 'dropped', tries: 0 });
	});

	test('twenty runs at once send each mail once', async () => {
		const ids = Array.from({ length: 10 }, (_none, index) => `mail-${index}`);
		for (const id of ids) await write(id);
		const { mails, sender } = collector();
		await Promise.all(Array.from({ length: 20 }, () => deliver(NOW, sender)));
		expect(mails.map((mail) => mail.id).sort()).toEqual(ids);
	});

	test('a mail taken by a run that died is sent after its lease, with the same id', async () => {
		await write('orfana');
		await db
			.prepare('UPDATE outbox SET lease_until = ?1, tries = 1')
			.bind(NOW + MINUTE)
			.run();
		const { mails, sender } = collector();
		await deliver(NOW, sender);
		expect(mails).toEqual([]);
		await deliver(NOW + MINUTE, sender);
		expect(mails.map((mail) => mail.messageId)).toEqual(['<orfana@comunita.example>']);
	});

	test('a failure waits longer each time, and the mail is given up after nine', async () => {
		await write('respinta');
		const waits: number[] = [];
		let now = NOW;
		for (let attempt = 1; attempt <= 8; attempt++) {
			await deliver(now, refusing);
			const next = (await read('respinta'))?.next_try_at ?? 0;
			waits.push((next - now) / MINUTE);
			now = next;
		}
		expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
		await deliver(now, refusing);
		expect(await read('respinta')).toMatchObject({ state: 'failed', tries: 9 });
	});

	test('one mail that fails does not hold up the others', async () => {
		await write('cattiva', { createdAt: NOW - 1 });
		await write('buona');
		const { mails, sender } = collector();
		await deliver(NOW, (mail) => (mail.id === 'cattiva' ? refusing(mail) : sender(mail)));
		expect(mails.map((mail) => mail.id)).toEqual(['buona']);
	});

	test('the error kept and logged holds no address', async () => {
		await write('muta');
		await deliver(NOW, refusing);
		expect(await read('muta')).toMatchObject({ last_error: '550 … unknown user' });
		expect(JSON.stringify(logged.mock.calls.map(String))).not.toContain('@');
	});

	test.each([
		['subject', { subject: 'Ciao\r\nBcc: altri@evil.example' }],
		['recipient', { recipient: 'a@ente.example\nCc: b@evil.example' }],
	])('a line break in the %s is never handed to a sender', async (_where, changes) => {
		await write('iniezione', changes);
		const { mails, sender } = collector();
		await deliver(NOW, sender);
		expect(mails).toEqual([]);
		expect(await read('iniezione')).toMatchObject({ state: 'waiting', tries: 1 });
	});

	test('a database that fails is not hidden', async () => {
		const down = {
			prepare: () => {
				throw new Error('down');
			},
		} as unknown as D1Database;
		await expect(deliverOutbox(testConfig(down), NOW)).rejects.toThrow('down');
	});

	describe.each(['before', 'after'] as const)(
		'with a call that fails %s it took effect',
		(when) => {
			test.each([1, 2, 3, 4])(
				'call %i: the mail leaves in the end, at most twice',
				async (call) => {
					await write('tenace');
					const { mails, sender } = collector();
					const faulty = testConfig(failing(db, { call, when }));
					await deliverOutbox(faulty, NOW, sender).catch(() => undefined);
					await deliver(NOW + 5 * MINUTE, sender);
					expect(await read('tenace')).toMatchObject({ state: 'sent' });
					expect(mails.length).toBeGreaterThanOrEqual(1);
					expect(mails.length).toBeLessThanOrEqual(2);
					expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
				},
			);
		},
	);
});

/** The database, with one call of a statement that throws. */
function failing(real: D1Database, fault: { call: number; when: 'before' | 'after' }): D1Database {
	let calls = 0;
	const guard = async <T>(run: () => Promise<T>): Promise<T> => {
		calls += 1;
		if (calls !== fault.call) return run();
		if (fault.when === 'after') await run();
		throw new Error('Network connection lost');
	};
	const wrap = (statement: D1PreparedStatement) => ({
		bind: (...values: unknown[]) => wrap(statement.bind(...values)),
		run: () => guard(() => statement.run()),
		first: () => guard(() => statement.first()),
	});
	return { prepare: (sql: string) => wrap(real.prepare(sql)) } as unknown as D1Database;
}

type Waiting = { recipient: string; subject: string; createdAt: number; uselessAt: number };
type Stored = {
	state: string;
	tries: number;
	next_try_at: number;
	sent_at: number | null;
	last_error: string | null;
};
