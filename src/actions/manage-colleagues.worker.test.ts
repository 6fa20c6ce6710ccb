import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_INVITATIONS } from '#domain/roster-limits.ts';
import { actingOf } from '#functions/acting.ts';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import type { Config } from '#functions/config.ts';
import { listColleagues } from '#functions/storage/list-colleagues.ts';
import { loadRoster } from '#functions/storage/load-roster.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { Browser } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	countRows,
	DAY,
	fillRoster,
	MEMBER,
	NOW,
	sessionFor,
	testConfig,
} from '#tests/support/roster.ts';
import { colleagues as text } from '#text/colleagues.ts';
import { manageColleagues } from './manage-colleagues.ts';

let config: Config;
const BRUNO = 'bruno@altro.example';

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	const year = { plan: 'base', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;
	await loadRoster(
		config.db,
		{
			organisations: [{ id: 'altro', name: 'Altro (esempio)', kind: 'terzo-settore', ...year }],
			people: [
				somebody('carla', 'carla@esempio.example', [['valbruna', 'referente']]),
				{ ...somebody('bruno', BRUNO, [['altro', 'referente']]), name: 'Bruno Vero' },
			],
		},
		NOW - 50 * DAY,
	);
});

function somebody(
	id: string,
	email: string,
	ties: readonly (readonly [string, 'persona' | 'referente'])[],
) {
	const affiliations = ties.map(([organisationId, role]) => ({ organisationId, role }));
	return { id, email, name: `${id} (esempio)`, affiliations };
}

let count = 0;
function submission(): string {
	count += 1;
	return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

type Sent = { fields: Record<string, string>; db?: D1Database; now?: number };

/** Signs somebody in and sends a form of the page as them. */
async function send(who: string, sent: Sent): Promise<string | number> {
	const browser = new Browser(config, NOW);
	browser.cookies.set('__Host-sid', await sessionFor(config.db, who));
	return sendFrom(browser, sent);
}

async function sendFrom(browser: Browser, { fields, db = config.db, now = NOW }: Sent) {
	const known = await readVisitor(config, browser.request('/area/'), now);
	const afterwards = (work: Promise<unknown>) => void work.catch(() => {});
	const visit = { ...browser.visit(), ...known, config: { ...config, db }, now, afterwards };
	const request = browser.request('/area/ente/', { invio: submission(), ...fields });
	const answer = await manageColleagues(request, visit, actingOf(visit));
	if (!(answer instanceof Response)) return answer.trouble ?? answer.status;
	return `${answer.headers.get('location')}`.replace('/area/ente/?esito=', '');
}

const invitation = (email: string) => ({ azione: 'invita', nome: 'Nuova Persona', email });

async function people(organisation = 'valbruna') {
	const found = await listColleagues(config.db, organisation);
	return Object.fromEntries(found.map(({ personId, role }) => [personId, role]));
}

async function mails(): Promise<string[]> {
	const { results } = await config.db
		.prepare('SELECT kind, recipient FROM outbox ORDER BY kind, recipient')
		.all<{ kind: string; recipient: string }>();
	return results.map(({ kind, recipient }) => `${kind} ${recipient}`);
}

async function isIn(token: string): Promise<string | null> {
	const other = new Browser(config, NOW);
	other.cookies.set('__Host-sid', token);
	const { visitor } = await readVisitor(config, other.request('/area/'), NOW);
	return visitor.kind === 'person' ? (visitor.organisation?.id ?? 'nobody') : null;
}

describe('a referent invites', () => {
	test('somebody new, who may sign in from then on and is told how', async () => {
		expect(await send('carla', { fields: invitation('Nuova@Esempio.example') })).toBe('aggiunta');
		const added = await config.db
			.prepare("SELECT id, name FROM people WHERE email = 'nuova@esempio.example'")
			.first<{ id: string; name: string }>();
		expect(added?.name).toBe('Nuova Persona');
		expect(await people()).toMatchObject({ [`${added?.id}`]: 'persona' });
		expect(await isIn(await sessionFor(config.db, `${added?.id}`))).toBe('valbruna');
		expect(await mails()).toEqual(['colleague-invited nuova@esempio.example']);
		const line = await config.db.prepare('SELECT * FROM deeds').first();
		expect(line).toMatchObject({
			kind: 'colleague.invite',
			person_id: 'carla',
			organisation_id: 'valbruna',
			subject: added?.id,
			note: '',
		});
	});

	test('somebody of another organisation with the same answer, and they keep their name', async () => {
		expect(await send('carla', { fields: invitation(BRUNO) })).toBe('aggiunta');
		expect(await people()).toMatchObject({ bruno: 'persona' });
		expect(await people('altro')).toEqual({ bruno: 'referente' });
		const name = await config.db
			.prepare("SELECT name FROM people WHERE id = 'bruno'")
			.first('name');
		expect(name).toBe('Bruno Vero');
	});

	test('somebody who had left, with the part of a person again', async () => {
		await send('carla', { fields: { azione: 'togli', persona: 'anna' } });
		expect(await send('carla', { fields: invitation(MEMBER) })).toBe('aggiunta');
		expect(await people()).toEqual({ anna: 'persona', carla: 'referente' });
	});

	test('nobody twice', async () => {
		const trouble = await send('carla', { fields: invitation(MEMBER) });
		expect(trouble).toBe(text.refusals['already-here']);
		expect(await mails()).toEqual([]);
	});

	test.each([
		['a certified mailbox', 'ufficio@pec.valbruna.example'],
		['no address', 'nessuno'],
		['two addresses', 'a@b.example, c@d.example'],
		['a header of its own', 'a@b.example\nBcc: c@d.example'],
	])('not with %s', async (_what, email) => {
		expect(await send('carla', { fields: invitation(email) })).toBe(400);
		expect(await countRows(config.db, 'deeds')).toBe(0);
	});

	test('no more than the limit of a day, and again the day after', async () => {
		const insert = config.db.prepare(
			"INSERT INTO deeds (key, kind, organisation_id, subject, done_at) VALUES (?1, 'colleague.invite', 'valbruna', 's', ?2)",
		);
		const keys = Array.from({ length: MOST_INVITATIONS.count }, (_, n) => `k${n}`);
		await config.db.batch(keys.map((key) => insert.bind(key, NOW - 1)));
		const fields = invitation('una@di.piu.example');
		expect(await send('carla', { fields })).toBe(text.refusals['too-many-invitations']);
		expect(await send('carla', { fields, now: NOW + DAY })).toBe('aggiunta');
	});
});

describe('a referent removes', () => {
	test('a colleague, whose access ends with the next request', async () => {
		const token = await sessionFor(config.db, 'anna');
		expect(await send('carla', { fields: { azione: 'togli', persona: 'anna' } })).toBe('tolta');
		expect(await isIn(token)).toBeNull();
		expect(await people()).toEqual({ carla: 'referente' });
		expect(await mails()).toEqual([`colleague-removed ${MEMBER}`]);
		expect(await countRows(config.db, 'people')).toBe(5);
	});

	test('a colleague of two organisations, who goes on for the other', async () => {
		await send('carla', { fields: invitation(BRUNO) });
		const token = await sessionFor(config.db, 'bruno');
		await send('carla', { fields: { azione: 'togli', persona: 'bruno' } });
		expect(await isIn(token)).toBe('altro');
	});

	test('not the last referent', async () => {
		expect(await send('carla', { fields: { azione: 'togli', persona: 'carla' } })).toBe(
			'last-referent',
		);
		expect(await people()).toMatchObject({ carla: 'referente' });
	});

	test('nobody of another organisation', async () => {
		expect(await send('carla', { fields: { azione: 'togli', persona: 'bruno' } })).toBe('not-here');
		expect(await people('altro')).toEqual({ bruno: 'referente' });
	});
});

describe('the role of referent', () => {
	test('is given, handed over and given up, never lost', async () => {
		const toAnna = { persona: 'anna' };
		expect(await send('carla', { fields: { azione: 'passa', ...toAnna } })).toBe('ruolo');
		expect(await people()).toEqual({ anna: 'referente', carla: 'persona' });
		expect(await send('anna', { fields: { azione: 'lascia', ...toAnna } })).toBe('last-referent');
		expect(await send('anna', { fields: { azione: 'referente', persona: 'carla' } })).toBe('ruolo');
		expect(await send('anna', { fields: { azione: 'lascia', ...toAnna } })).toBe('ruolo');
		expect(await people()).toEqual({ anna: 'persona', carla: 'referente' });
	});
});

test.each([
	['invita', { ...invitation('x@y.example') }],
	['togli', { azione: 'togli', persona: 'carla' }],
	['referente', { azione: 'referente', persona: 'anna' }],
	['passa', { azione: 'passa', persona: 'anna' }],
])('who is no referent may not: %s', async (_what, fields) => {
	expect([text.refusals['not-referent'], 'not-referent']).toContain(await send('anna', { fields }));
	expect(await countRows(config.db, 'deeds')).toBe(0);
});

test('the same form twice is one deed, with one mail', async () => {
	const fields = { ...invitation('nuova@esempio.example'), invio: submission() };
	expect(await send('carla', { fields })).toBe('aggiunta');
	expect(await send('carla', { fields })).toBe('aggiunta');
	expect([await countRows(config.db, 'deeds'), await countRows(config.db, 'outbox')]).toEqual([
		1, 1,
	]);
});

test('two referents who remove each other at once leave one, forty times', async () => {
	await send('carla', { fields: { azione: 'referente', persona: 'anna' } });
	const browsers = await Promise.all(
		['carla', 'anna'].map(async (who) => {
			const browser = new Browser(config, NOW);
			browser.cookies.set('__Host-sid', await sessionFor(config.db, who));
			return browser;
		}),
	);
	for (let round = 0; round < 40; round += 1) {
		await Promise.all(
			Array.from({ length: 20 }, (_, n) => {
				const persona = n % 2 === 0 ? 'anna' : 'carla';
				const browser = browsers[n % 2] as Browser;
				return sendFrom(browser, { fields: { azione: n % 4 < 2 ? 'togli' : 'lascia', persona } });
			}),
		);
		const left = Object.values(await people());
		expect(left.filter((role) => role === 'referente').length).toBe(1);
		await config.db
			.prepare(
				"UPDATE affiliations SET ended_at = NULL, role = 'referente' WHERE organisation_id = 'valbruna'",
			)
			.run();
		for (const [n, who] of ['carla', 'anna'].entries())
			browsers[n]?.cookies.set('__Host-sid', await sessionFor(config.db, who));
	}
	const invited = "SELECT count(*) AS n FROM deeds WHERE kind IN ('colleague.remove')";
	const told = "SELECT count(*) AS n FROM outbox WHERE kind = 'colleague-removed'";
	expect(await config.db.prepare(told).first('n')).toBe(
		await config.db.prepare(invited).first('n'),
	);
});

test('a connection lost at any call leaves all of it or nothing, and the form may be sent again', async () => {
	const counted = countCalls(config.db);
	await send('carla', { fields: invitation('prova@esempio.example'), db: counted.db });
	expect(counted.calls.length).toBeGreaterThan(3);
	for (let call = 1; call <= counted.calls.length; call += 1)
		for (const moment of ['before', 'after'] as const) {
			const fields = { ...invitation(`n${call}-${moment}@esempio.example`), invio: submission() };
			const [deeds, mails] = await Promise.all([
				countRows(config.db, 'deeds'),
				countRows(config.db, 'outbox'),
			]);
			await send('carla', { fields, db: brokenAt(config.db, { call, moment }) }).catch(() => {});
			const written = (await countRows(config.db, 'deeds')) - deeds;
			expect((await countRows(config.db, 'outbox')) - mails).toBe(written);
			expect(await send('carla', { fields })).toBe('aggiunta');
			expect((await countRows(config.db, 'deeds')) - deeds).toBe(1);
			expect((await countRows(config.db, 'outbox')) - mails).toBe(1);
		}
});

describe('somebody of two organisations', () => {
	let browser: Browser;
	beforeEach(async () => {
		await send('carla', { fields: invitation(BRUNO) });
		browser = new Browser(config, NOW);
		browser.cookies.set('__Host-sid', await sessionFor(config.db, 'bruno'));
	});
	const actsFor = async (now = NOW) => {
		const { visitor } = await readVisitor(config, browser.request('/area/'), now);
		return visitor.kind === 'person' ? visitor.organisation?.id : null;
	};

	test('chooses with one button, in this session', async () => {
		expect(await actsFor()).toBe('altro');
		const choice = { fields: { azione: 'cambia-ente', ente: 'valbruna' } };
		expect(await sendFrom(browser, choice)).toBe('scelto');
		expect(await actsFor()).toBe('valbruna');
	});

	test('does not choose one that is not theirs, or that has lapsed', async () => {
		for (const ente of ['collelungo', 'nessuno', ''])
			expect(await sendFrom(browser, { fields: { azione: 'cambia-ente', ente } })).toBe(
				'non-scelto',
			);
		await config.db
			.prepare("UPDATE memberships SET ends_on = '2026-11-22' WHERE organisation_id = 'valbruna'")
			.run();
		const choice = { fields: { azione: 'cambia-ente', ente: 'valbruna' } };
		expect(await sendFrom(browser, choice)).toBe('non-scelto');
	});

	test('acts for the other by itself, when the chosen one lapses', async () => {
		await config.db
			.prepare("UPDATE memberships SET ends_on = '2026-11-22' WHERE organisation_id = 'altro'")
			.run();
		expect(await actsFor()).toBe('valbruna');
		await config.db
			.prepare("UPDATE memberships SET ends_on = '2026-12-31' WHERE organisation_id = 'altro'")
			.run();
		expect(await actsFor()).toBe('altro');
	});
});
