import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	ANNA,
	BRUNO,
	CARLA,
	ELENA,
	fillRequestRoster,
	leadsTo,
	mailsIn,
	post,
	submission,
	visitOf,
} from '#tests/support/requests.ts';
import { countRows, DAY, NOW, testConfig } from '#tests/support/roster.ts';
import { appearances as text } from '#text/appearances.ts';
import { appearanceDesk } from '#text/request-desk.ts';
import { type AppearanceForm, askAppearance } from './ask-appearance.ts';
import { changeAppearance } from './change-appearance.ts';
import { serveAppearance } from './serve-appearance.ts';

const ASKED = {
	iniziativa: 'Giornata di avvio',
	luogo: 'Sala civica',
	'data-1': '2027-03-12',
	'data-2': '2027-03-19',
	tema: 'metodologico',
	pubblico: 'Quaranta operatori',
};
const AGREEMENT = { azione: 'fissa', giorno: '2027-03-12', dalle: '9:30', alle: '11:00' };

let config: Config;
let next = 1;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRequestRoster(config.db);
});

type Doing = { who?: Person; number?: number; db?: D1Database; now?: number };
type Fields = Record<string, string>;

async function ask(doing: Doing = {}, fields: Fields = {}): Promise<Response | AppearanceForm> {
	return send((request, visit) => askAppearance(request, visit), { ...ASKED, ...fields }, doing);
}

async function send<T>(
	action: (request: Request, visit: ReturnType<typeof visitOf>['visit']) => Promise<T>,
	fields: Fields,
	{ who = ANNA, number = next++, db = config.db, now = NOW }: Doing,
): Promise<T> {
	const { visit, settle } = visitOf({ ...config, db }, who, now);
	const answer = await action(post('/', { invio: submission(number), ...fields }), visit);
	await settle();
	return answer;
}

async function asked(): Promise<string> {
	return leadsTo(await ask()).split('/')[3] ?? '';
}

const serve = (id: string, fields: Fields, doing: Doing = {}) =>
	send((request, visit) => serveAppearance(request, visit, id), fields, { who: ELENA, ...doing });
const withdraw = (id: string, doing: Doing = {}) =>
	send((request, visit) => changeAppearance(request, visit, id), { azione: 'ritira' }, doing);

function row() {
	return config.db.prepare('SELECT * FROM appearances').first();
}

async function books() {
	const { db } = config;
	return {
		rows: await countRows(db, 'appearances'),
		mails: await countRows(db, 'outbox'),
		lines: await countRows(db, 'deeds'),
	};
}

describe('an organisation', () => {
	test('asks with up to three dates; staff and whoever asked are told', async () => {
		expect(leadsTo(await ask())).toMatch(/^\/area\/interventi\/[0-9a-f-]{36}\/\?esito=inviata$/);
		expect(await row()).toMatchObject({
			organisation_id: 'ponte',
			first_day: '2027-03-12',
			second_day: '2027-03-19',
			third_day: '',
			state: 'received',
		});
		expect(await mailsIn(config.db)).toEqual([
			'appearance-received → anna@ponte.example',
			'appearance-notice → adesioni@esempio.example',
		]);
	});

	test('on the base plan is told that the plan gives none', async () => {
		const answer = await ask({ who: BRUNO });
		expect(answer).toMatchObject({ status: 409, trouble: text.refusals['not-in-plan'] });
		expect(await books()).toEqual({ rows: 0, mails: 0, lines: 0 });
	});

	test('names no day that is over', async () => {
		const answer = await ask({}, { 'data-1': '2026-11-23' });
		expect(answer instanceof Response ? [] : [...answer.problems.keys()]).toEqual(['firstDay']);
	});

	test('asks twice in a period, all colleagues together', async () => {
		await ask();
		await ask({ who: CARLA });
		expect(await ask()).toMatchObject({ status: 409, trouble: text.refusals['none-left'] });
		expect(await books()).toEqual({ rows: 2, mails: 4, lines: 2 });
	});

	test('never exceeds two, with twenty at once, forty times', async () => {
		for (let round = 0; round < 40; round += 1) {
			await config.db.batch(
				['appearances', 'deeds', 'outbox'].map((table) =>
					config.db.prepare(`DELETE FROM ${table}`),
				),
			);
			const answers = await Promise.all(
				Array.from({ length: 20 }, (_, index) => ask({ who: index % 2 ? ANNA : CARLA })),
			);
			expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(2);
			expect(await books()).toEqual({ rows: 2, mails: 4, lines: 2 });
		}
	});

	test('sends the same form twice, and has asked once', async () => {
		const [one, other] = [await ask({ number: 800 }), await ask({ number: 800 })];
		expect(leadsTo(one)).toBe(leadsTo(other));
		expect(await books()).toEqual({ rows: 1, mails: 2, lines: 1 });
	});

	test('withdraws before a date is agreed, and may ask again', async () => {
		const id = await asked();
		await ask();
		expect(leadsTo(await withdraw(id, { who: CARLA }))).toContain('ritirata');
		expect(leadsTo(await ask())).toContain('inviata');
	});

	test('does not withdraw once a date is agreed', async () => {
		const id = await asked();
		await serve(id, { azione: 'assegna', persona: 'elena' });
		await serve(id, AGREEMENT);
		expect(await withdraw(id)).toMatchObject({ status: 409, trouble: text.refusals['too-late'] });
	});

	test('has nothing to do with those of another: they do not exist', async () => {
		const id = await asked();
		for (const who of [BRUNO, ELENA]) expect((await withdraw(id, { who })).status).toBe(404);
		expect(await row()).toMatchObject({ state: 'received' });
	});
});

describe('staff', () => {
	let id: string;
	beforeEach(async () => {
		id = await asked();
		await config.db.prepare('DELETE FROM outbox').run();
	});

	test('agree on a date in Italian time, and both sides get it for their calendar', async () => {
		await serve(id, { azione: 'assegna', persona: 'franca' });
		await config.db.prepare('DELETE FROM outbox').run();
		expect(leadsTo(await serve(id, AGREEMENT))).toContain('fissata');
		expect(await row()).toMatchObject({
			state: 'agreed',
			starts_at: Date.parse('2027-03-12T08:30:00Z'),
			ends_at: Date.parse('2027-03-12T10:00:00Z'),
		});
		expect(await mailsIn(config.db)).toEqual([
			'appearance-agreed → anna@ponte.example',
			'appearance-agreed → franca@irs.example',
		]);
		const { results } = await config.db.prepare('SELECT text, calendar FROM outbox').all();
		for (const mail of results) {
			expect(mail.text).toContain('12 marzo 2027, dalle 09.30 alle 11.00');
			expect(mail.calendar).toContain(`UID:intervento-${id}`);
			expect(mail.calendar).toContain('DTSTART:20270312T083000Z');
		}
	});

	test('move an agreed date, under the same name in the calendar', async () => {
		await serve(id, { azione: 'assegna', persona: 'elena' });
		await serve(id, AGREEMENT);
		await serve(id, { ...AGREEMENT, giorno: '2027-03-19' });
		expect(await row()).toMatchObject({ starts_at: Date.parse('2027-03-19T08:30:00Z') });
	});

	test.each([
		['ends before it begins', { ...AGREEMENT, alle: '9:00' }, 'to'],
		['is over', { ...AGREEMENT, giorno: '2026-01-01' }, 'day'],
		['has no hour', { ...AGREEMENT, dalle: 'mattina' }, 'from'],
	])('do not agree on a date that %s', async (_what, fields, field) => {
		await serve(id, { azione: 'assegna', persona: 'elena' });
		const answer = await serve(id, fields);
		expect(answer instanceof Response ? [] : [...answer.problems.keys()]).toEqual([field]);
		expect(await row()).toMatchObject({ state: 'assigned', starts_at: null });
	});

	test('mark as held only what has been', async () => {
		await serve(id, { azione: 'assegna', persona: 'elena' });
		await serve(id, AGREEMENT);
		expect(await serve(id, { azione: 'svolto' })).toMatchObject({ trouble: appearanceDesk.notYet });
		const later = { now: NOW + 120 * DAY };
		expect(leadsTo(await serve(id, { azione: 'svolto' }, later))).toContain('svolto');
		expect(await row()).toMatchObject({ state: 'held' });
	});

	test('decline with a reason, even an agreed date, and the organisation may ask again', async () => {
		await ask();
		await serve(id, { azione: 'assegna', persona: 'elena' });
		await serve(id, AGREEMENT);
		expect((await serve(id, { azione: 'rifiuta', motivo: '' })).status).toBe(400);
		await serve(id, { azione: 'rifiuta', motivo: 'Siamo malati.' });
		const mail = await config.db
			.prepare("SELECT text FROM outbox WHERE kind = 'appearance-declined'")
			.first<string>('text');
		expect(mail).toContain('Siamo malati.');
		expect(leadsTo(await ask())).toContain('inviata');
	});

	test.each([
		['agree on a date of what nobody has taken up', AGREEMENT],
		['mark as held what has no date', { azione: 'svolto' }],
		['do what nobody knows', { azione: 'altro' }],
		['entrust it to somebody who is not staff', { azione: 'assegna', persona: 'anna' }],
	])('do not %s', async (_what, fields) => {
		const before = await countRows(config.db, 'deeds');
		expect((await serve(id, fields)).status).toBe(409);
		expect(await countRows(config.db, 'deeds')).toBe(before);
		expect(await mailsIn(config.db)).toEqual([]);
	});
});

const faults = [1, 2, 3, 4, 5].flatMap((call) =>
	(['before', 'after'] as const).map((moment) => ({ call, moment })),
);
test.each(faults)(
	'broken off $moment call $call, asking stands whole or not at all',
	async (fault) => {
		await ask({ number: 700, db: brokenAt(config.db, fault) }).catch((error: Error) =>
			expect(error.message).toContain('connection lost'),
		);
		const { rows, mails, lines } = await books();
		expect([mails, lines]).toEqual([2 * rows, rows]);
		expect(leadsTo(await ask({ number: 700 }))).toContain('inviata');
		expect(await books()).toEqual({ rows: 1, mails: 2, lines: 1 });
	},
);
