import { beforeEach, describe, expect, test } from 'vitest';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, testConfig } from '#tests/support/roster.ts';
import { SeminarDesk } from '#tests/support/seminar-desk.ts';
import { seminarRegistration as text } from '#text/seminar-registration.ts';

let db: D1Database;
let desk: SeminarDesk;

beforeEach(async () => {
	db = await emptyDatabase();
	desk = new SeminarDesk(db);
	await desk.fill('a', 'b');
});

const { refusals } = text;
const FAR = Date.parse('2027-03-12T09:00:00Z');

test('somebody registers, and the confirmation leaves with the date for their calendar', async () => {
	expect(await desk.register('a1')).toBe('iscritta');
	expect(await desk.standing()).toEqual(['a1 confirmed']);
	const mail = await db.prepare('SELECT * FROM outbox').first();
	expect(mail).toMatchObject({ kind: 'seminar-registered', recipient: 'a1@esempio.example' });
	expect(mail?.calendar).toContain('DTSTART:20270312T090000Z');
	expect(mail?.useless_at).toBe(FAR);
});

test('a colleague is told who registered them', async () => {
	await desk.register('a1', 'a2');
	const mail = await db.prepare('SELECT recipient, text FROM outbox').first();
	expect(mail).toEqual({
		recipient: 'a2@esempio.example',
		text: expect.stringContaining('Ti ha iscritto Persona a1.'),
	});
});

test('the log says who did what, for which organisation', async () => {
	await desk.register('a1', 'a2');
	expect(await db.prepare('SELECT * FROM deeds').first()).toMatchObject({
		kind: 'seminar.register',
		person_id: 'a1',
		organisation_id: 'a',
		subject: 'ruoli',
	});
});

describe('nothing is written', () => {
	test.each<[string, string, string]>([
		['for somebody of another organisation', 'b1', 'Scegli una persona del tuo ente.'],
		['for nobody', '', 'Scegli chi partecipa.'],
		['for somebody who does not exist', 'nobody', 'Scegli una persona del tuo ente.'],
	])('%s', async (_case, person, sentence) => {
		expect(await desk.register('a1', person)).toBe(sentence);
		expect(await countRows(db, 'registrations')).toBe(0);
		expect(await countRows(db, 'outbox')).toBe(0);
	});

	test('for a colleague who has left', async () => {
		await db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'a2'").run();
		expect(await desk.register('a1', 'a2')).toBe('Scegli una persona del tuo ente.');
	});

	test('as the fourth of an organisation', async () => {
		for (const person of ['a1', 'a2', 'a3']) await desk.register('a1', person);
		expect(await desk.register('a1', 'a4')).toBe(refusals['organisation-full']);
		expect(await countRows(db, 'registrations')).toBe(3);
	});

	test('by a button that the site does not know', async () => {
		expect(await desk.send('a1', { azione: 'altro' })).toContain('non ha capito');
	});
});

test('a form that comes twice is one registration, one mail, and the same answer', async () => {
	const fields = { azione: 'iscrivi', persona: 'a1', invio: desk.submission() };
	expect(await desk.send('a1', fields)).toBe('iscritta');
	expect(await desk.send('a1', fields)).toBe('iscritta');
	expect(await desk.mails()).toEqual(['seminar-registered a1']);
});

test('a full room has a waiting list, and a place given up is offered to its first', async () => {
	desk.seminar = { ...desk.seminar, capacity: 1 };
	await desk.register('a1');
	expect(await desk.register('b1')).toBe('in-lista');
	expect(await desk.cancel('a2', 'a1')).toBe('annullata');
	expect(await desk.standing()).toEqual(['a1 cancelled', 'b1 offered']);
	expect(await desk.mails()).toEqual([
		'seminar-registered a1',
		'seminar-waiting b1',
		'seminar-cancelled a1',
		'seminar-offered b1',
	]);
	expect(await desk.confirm('b2', 'b1')).toBe('confermata');
	expect(await desk.standing()).toEqual(['a1 cancelled', 'b1 confirmed']);
});

test('an offered place cannot be confirmed once its time is over', async () => {
	desk.seminar = { ...desk.seminar, capacity: 1 };
	await desk.register('a1');
	await desk.register('b1');
	await desk.cancel('a1');
	desk.now += 48 * 3_600_000;
	expect(await desk.confirm('b1')).toBe(refusals.late);
	expect(await desk.standing()).toEqual(['a1 cancelled', 'b1 offered']);
});

test('who gave up a place may ask for another', async () => {
	await desk.register('a1');
	await desk.cancel('a1');
	expect(await desk.register('a1')).toBe('iscritta');
	expect(await desk.standing()).toEqual(['a1 cancelled', 'a1 confirmed']);
});

describe('another name', () => {
	beforeEach(() => desk.register('a1'));

	test('takes the same place, and both are told', async () => {
		expect(await desk.swap('a3', 'a1', 'a2')).toBe('cambiata');
		expect(await desk.standing()).toEqual(['a2 confirmed']);
		expect(await desk.mails()).toEqual([
			'seminar-registered a1',
			'seminar-passed a1',
			'seminar-registered a2',
		]);
	});

	test('must be of the same organisation', async () => {
		expect(await desk.swap('a1', 'a1', 'b1')).toBe('Scegli una persona del tuo ente.');
	});

	test('must not have a place already', async () => {
		await desk.register('a2');
		expect(await desk.swap('a1', 'a1', 'a2')).toBe(refusals.already);
	});

	test('keeps the turn on the waiting list', async () => {
		desk.seminar = { ...desk.seminar, capacity: 1 };
		await desk.register('b1');
		desk.now += 1000;
		await desk.register('b2');
		await desk.swap('b1', 'b1', 'b3');
		expect(await desk.standing()).toEqual(['a1 confirmed', 'b3 waiting', 'b2 waiting']);
		expect(await desk.mails()).toContain('seminar-waiting b3');
	});

	test('is refused once the seminar has started', async () => {
		desk.now = FAR;
		expect(await desk.swap('a1', 'a1', 'a2')).toBe(refusals.started);
		expect(await desk.cancel('a1')).toBe(refusals.started);
	});
});

test.each(['annulla', 'conferma', 'cambia'])(
	'nobody touches a place of another organisation: %s',
	async (azione) => {
		await desk.register('a1');
		const iscrizione = await desk.idOf('a1');
		const before = await desk.standing();
		const answer = await desk.send('b1', { azione, iscrizione, sostituto: 'b2' });
		expect(answer).not.toMatch(/^[a-z]+$/);
		expect(await desk.standing()).toEqual(before);
		expect(await countRows(db, 'deeds')).toBe(1);
	},
);

/** Every form, with what must stand before it. */
const FORMS: readonly { azione: string; prepare: () => Promise<Record<string, string>> }[] = [
	{ azione: 'iscrivi', prepare: async () => ({ persona: 'a1' }) },
	{
		azione: 'annulla',
		prepare: async () => {
			await desk.register('a1');
			return { iscrizione: await desk.idOf('a1') };
		},
	},
	{
		azione: 'cambia',
		prepare: async () => {
			await desk.register('a1');
			return { iscrizione: await desk.idOf('a1'), sostituto: 'a2' };
		},
	},
	{
		azione: 'conferma',
		prepare: async () => {
			desk.seminar = { ...desk.seminar, capacity: 1 };
			await desk.register('b1');
			await desk.register('a1');
			await desk.cancel('b1');
			return { iscrizione: await desk.idOf('a1') };
		},
	},
];

test.each(FORMS)(
	'whichever call of the database is lost, «$azione» is whole or not done, and works when sent again',
	async ({ azione, prepare }) => {
		const books = async () =>
			[await desk.standing(), await desk.mails(), await countRows(db, 'deeds')] as const;
		const start = async () => {
			db = await emptyDatabase();
			desk = new SeminarDesk(db);
			await desk.fill('a', 'b');
			return { azione, invio: desk.submission(), ...(await prepare()) };
		};
		const fields = await start();
		const before = await books();
		const counted = countCalls(db);
		await desk.send('a1', fields, testConfig(counted.db));
		const after = await books();
		expect(after).not.toEqual(before);
		for (let call = 1; call <= counted.calls.length; call += 1) {
			for (const moment of ['before', 'after'] as const) {
				const again = await start();
				const broken = testConfig(brokenAt(db, { call, moment }));
				await desk.send('a1', again, broken).catch(() => undefined);
				expect([before, after]).toContainEqual(await books());
				await desk.send('a1', again);
				expect(await books()).toEqual(after);
			}
		}
	},
);

describe('twenty at once, forty times', () => {
	test('an organisation never has a fourth place, and there is a mail for each', async () => {
		for (let round = 0; round < 40; round += 1) {
			await db.batch(
				['registrations', 'outbox', 'deeds'].map((t) => db.prepare(`DELETE FROM ${t}`)),
			);
			await Promise.all(
				Array.from({ length: 20 }, (_, index) => desk.register(`a${(index % 5) + 1}`)),
			);
			expect(await countRows(db, 'registrations')).toBe(3);
			expect(await countRows(db, 'deeds')).toBe(3);
			expect((await desk.mails()).length).toBe(3);
		}
	});

	test('a room never has more than it holds; the others wait, three for each organisation', async () => {
		await desk.fill('a', 'b', 'c', 'd');
		desk.seminar = { ...desk.seminar, capacity: 5 };
		const everybody = ['a', 'b', 'c', 'd'].flatMap((id) => [1, 2, 3, 4, 5].map((n) => `${id}${n}`));
		for (let round = 0; round < 40; round += 1) {
			await db.batch(
				['registrations', 'outbox', 'deeds'].map((t) => db.prepare(`DELETE FROM ${t}`)),
			);
			await Promise.all(everybody.map((person) => desk.register(person)));
			const standing = await desk.standing();
			expect(standing.filter((line) => line.endsWith(' confirmed'))).toHaveLength(5);
			expect(standing.filter((line) => line.endsWith(' waiting'))).toHaveLength(7);
			for (const id of ['a', 'b', 'c', 'd'])
				expect(standing.filter((line) => line.startsWith(id))).toHaveLength(3);
			expect(await desk.mails()).toHaveLength(12);
		}
	});
});
