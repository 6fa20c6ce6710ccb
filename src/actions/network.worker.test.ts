import { beforeEach, describe, expect, test } from 'vitest';
import { LETTER_LIMITS } from '#domain/network-letter.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import type { Config } from '#functions/config.ts';
import { loadRoster } from '#functions/storage/load-roster.ts';
import { findMember, listNetwork, listShownPeople } from '#functions/storage/network.ts';
import type { Visit } from '#functions/visit.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import { countRows, DAY, NOW, testConfig } from '#tests/support/roster.ts';
import { ownOrganisation, person } from '#tests/support/visitor.ts';
import { networkDesk } from '#text/network-desk.ts';
import { editPresence } from './edit-presence.ts';
import { SUBMISSION_FIELD } from './form-state.ts';
import { sendLetter } from './write-letter.ts';

const TODAY = '2026-11-23';
const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const later: Promise<unknown>[] = [];
let config: Config;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	const body = { kind: 'ente-pubblico', plan: 'base', ...YEAR } as const;
	const somebody = (id: string, organisationId: string, role: 'persona' | 'referente') => ({
		id,
		email: `${id}@ente.example`,
		name: `${id} (esempio)`,
		affiliations: [{ organisationId, role }],
	});
	await loadRoster(
		config.db,
		{
			organisations: [
				{ ...body, id: 'nostro', name: 'Nostro (esempio)' },
				{ ...body, id: 'altro', name: 'Altro (esempio)', region: '09' },
				{ ...body, id: 'vuoto', name: 'Vuoto (esempio)' },
				{ ...body, id: 'scaduto', name: 'Scaduto (esempio)', endsOn: '2026-11-22' },
			],
			people: [
				somebody('anna', 'nostro', 'persona'),
				somebody('ada', 'nostro', 'persona'),
				somebody('bruno', 'altro', 'persona'),
				somebody('carla', 'altro', 'referente'),
				somebody('dino', 'scaduto', 'referente'),
			],
		},
		NOW - 100 * DAY,
	);
});

function visitAs(personId: string, organisationId: string, used: Config = config): Visit {
	return {
		visitor: person({
			personId,
			name: `${personId} (esempio)`,
			organisation: ownOrganisation('current', {
				id: organisationId,
				name: `${organisationId} (esempio)`,
			}),
		}),
		sessionHash: 'x',
		config: used,
		programme: PROGRAMME,
		now: NOW,
		afterwards: (work) => void later.push(work),
	};
}

function actingIn(visit: Visit): Acting {
	const acting = actingOf(visit);
	if (!acting) throw new Error('Nobody acts.');
	return acting;
}

function post(fields: Record<string, string>): Request {
	const body = new URLSearchParams(fields);
	return new Request('https://comunita.example/area/rete/', { method: 'POST', body });
}

const submission = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

async function edit(fields: Record<string, string>, visit = visitAs('anna', 'nostro'), n = 1) {
	const request = post({ [SUBMISSION_FIELD]: submission(n), ...fields });
	return editPresence(request, visit, actingIn(visit));
}

type Sent = { n?: number; to?: string; visit?: Visit; fields?: Record<string, string> };

async function write({
	n = 1,
	to = 'altro',
	visit = visitAs('anna', 'nostro'),
	fields,
}: Sent = {}) {
	const letter = { oggetto: 'Un tavolo', messaggio: 'Come avete fatto?', ...fields };
	const request = post({ [SUBMISSION_FIELD]: submission(n), ...letter });
	const answer = await sendLetter(request, visit, { acting: actingIn(visit), to });
	await Promise.all(later.splice(0));
	return answer;
}

function outcomeOf(answer: unknown): string | null {
	if (!(answer instanceof Response)) return null;
	const location = answer.headers.get('location') ?? '';
	return new URL(location, 'https://comunita.example').searchParams.get('esito');
}

const PRESENCE = {
	azione: 'vetrina',
	mostra: 'tutto',
	presentazione: 'Un comune.\n\nCon una valle.',
	sito: 'valbruna.example',
	territorio: 'Dodici comuni',
	'argomento-iva': 'si',
	'argomento-anziani': 'si',
	'argomento-inventato': 'si',
};

describe('the presence', () => {
	test('shows what its people wrote, and the topics that exist', async () => {
		expect(outcomeOf(await edit(PRESENCE))).toBe('salvata');
		expect(await findMember(config.db, { id: 'nostro', today: TODAY })).toMatchObject({
			shown: true,
			presentation: 'Un comune.\n\nCon una valle.',
			website: 'https://valbruna.example/',
			territory: 'Dodici comuni',
			topics: ['anziani', 'iva'],
		});
		const line = await config.db.prepare('SELECT kind, organisation_id FROM deeds').first();
		expect(line).toEqual({ kind: 'presence.edit', organisation_id: 'nostro' });
	});

	test('that is hidden leaves the database with name, kind and region alone', async () => {
		await edit({ ...PRESENCE, mostra: 'nome' });
		expect(await findMember(config.db, { id: 'nostro', today: TODAY })).toEqual({
			id: 'nostro',
			name: 'Nostro (esempio)',
			kind: 'ente-pubblico',
			region: null,
			shown: false,
			presentation: '',
			website: '',
			territory: '',
			topics: [],
		});
	});

	test('says all that is wrong at once, and writes nothing', async () => {
		const answer = await edit({ azione: 'vetrina', presentazione: '!', sito: 'javascript:1' });
		if (answer instanceof Response || answer.form !== 'vetrina') throw new Error('No form.');
		expect([...answer.state.problems.keys()]).toEqual(['shown', 'presentation', 'website']);
		expect(answer.state.status).toBe(400);
		expect(await countRows(config.db, 'presences')).toBe(0);
	});

	test('takes nothing from somebody who was taken off the organisation meanwhile', async () => {
		const visit = visitAs('anna', 'nostro');
		await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
		expect(outcomeOf(await edit(PRESENCE, visit))).toBe('ritirato');
		expect(await countRows(config.db, 'presences')).toBe(0);
		expect(await countRows(config.db, 'deeds')).toBe(0);
	});

	test('of an organisation that is not current is in no list and on no page', async () => {
		expect((await listNetwork(config.db, TODAY)).map(({ id }) => id)).not.toContain('scaduto');
		expect(await findMember(config.db, { id: 'scaduto', today: TODAY })).toBeNull();
	});
});

describe('a person in the network', () => {
	const ME = { azione: 'persona', mostrami: 'si', ruolo: 'Ufficio di piano' };

	test('is shown only by their own choice', async () => {
		expect(await listShownPeople(config.db, 'nostro')).toEqual([]);
		expect(outcomeOf(await edit(ME))).toBe('mostrato');
		expect(await listShownPeople(config.db, 'nostro')).toEqual([
			{ name: 'anna (esempio)', role: 'Ufficio di piano', referent: false },
		]);
	});

	test('goes away by taking the tick off', async () => {
		await edit(ME);
		expect(outcomeOf(await edit({ azione: 'persona' }, visitAs('anna', 'nostro'), 2))).toBe(
			'nascosto',
		);
		expect(await listShownPeople(config.db, 'nostro')).toEqual([]);
	});

	test('who left the organisation, or the roster, is shown no more', async () => {
		await edit(ME);
		await edit(ME, visitAs('ada', 'nostro'), 2);
		await config.db.batch([
			config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'"),
			config.db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'ada'"),
		]);
		expect(await listShownPeople(config.db, 'nostro')).toEqual([]);
	});
});

describe('a letter', () => {
	const mails = async () =>
		(await config.db.prepare('SELECT * FROM outbox ORDER BY rowid').all<Record<string, string>>())
			.results;

	test('goes to the referents, with the way to answer and no address of anybody', async () => {
		expect(outcomeOf(await write())).toBe('mandato');
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail?.recipient).toBe('carla@ente.example');
		expect(mail?.text).toContain('https://comunita.example/area/rete/nostro/scrivi/');
		expect(mail?.text).toContain('anna (esempio)');
		expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain('@');
	});

	test('goes to all people where there is no referent', async () => {
		await write({ visit: visitAs('carla', 'altro'), to: 'nostro' });
		expect((await mails()).map(({ recipient }) => recipient).toSorted()).toEqual([
			'ada@ente.example',
			'anna@ente.example',
		]);
	});

	test('leaves what cannot be seen, and markup, without effect', async () => {
		await write({ fields: { oggetto: 'a\u202Eb\r\nBcc: x', messaggio: '<b>ciao</b>\u0000' } });
		const [mail] = await mails();
		expect(mail?.text).toContain('Oggetto: ab Bcc: x\n');
		expect(mail?.html).toContain('&lt;b&gt;ciao&lt;/b&gt;</dd>');
		expect(mail?.subject).toBe(networkDesk.mail.subject('nostro (esempio)'));
	});

	test.each(['nostro', 'scaduto', 'inventato'])('to «%s» finds nobody', async (to) => {
		const answer = await write({ to });
		expect(answer instanceof Response && answer.status).toBe(404);
		expect(await mails()).toEqual([]);
	});

	test('to an organisation without people says so', async () => {
		expect(await write({ to: 'vuoto' })).toMatchObject({
			trouble: networkDesk.letter.refusals.nobody,
			status: 409,
		});
	});

	test('does not reach one that hides itself, unless it wrote first', async () => {
		await edit({ azione: 'vetrina', mostra: 'nome' }, visitAs('carla', 'altro'));
		const refused = await write();
		expect(refused instanceof Response && refused.status).toBe(404);
		await write({ visit: visitAs('carla', 'altro'), to: 'nostro', n: 2 });
		expect(outcomeOf(await write({ n: 3 }))).toBe('mandato');
	});

	test('without subject or text comes back with both', async () => {
		const answer = await write({ fields: { oggetto: ' ', messaggio: '\u200B' } });
		if (answer instanceof Response) throw new Error('No form.');
		expect([...answer.problems.keys()]).toEqual(['subject', 'text']);
	});

	test('may be written again tomorrow by who wrote as many as a day allows', async () => {
		for (let n = 0; n < LETTER_LIMITS.person; n += 1) await write({ n });
		expect(await write({ n: 50 })).toMatchObject({ status: 429 });
		const tomorrow = { ...visitAs('anna', 'nostro'), now: NOW + LETTER_LIMITS.window };
		expect(outcomeOf(await write({ n: 51, visit: tomorrow }))).toBe('mandato');
	});

	test('twenty at once, forty times: never more than a day allows, a mail for each', async () => {
		for (let round = 0; round < 40; round += 1) {
			await config.db.batch(
				['network_messages', 'outbox', 'deeds'].map((table) =>
					config.db.prepare(`DELETE FROM ${table}`),
				),
			);
			const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => write({ n })));
			expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(
				LETTER_LIMITS.person,
			);
			expect(await countRows(config.db, 'network_messages')).toBe(LETTER_LIMITS.person);
			expect(await countRows(config.db, 'outbox')).toBe(LETTER_LIMITS.person);
			expect(await countRows(config.db, 'deeds')).toBe(LETTER_LIMITS.person);
		}
	});

	test('sent twenty times from one form is one', async () => {
		const answers = await Promise.all(Array.from({ length: 20 }, () => write()));
		expect(answers.map(outcomeOf)).toEqual(Array.from({ length: 20 }, () => 'mandato'));
		expect(await countRows(config.db, 'outbox')).toBe(1);
	});

	test('is whole or not there, whichever call breaks off, and goes when it is sent again', async () => {
		const counted = countCalls(config.db);
		await write({ visit: visitAs('anna', 'nostro', testConfig(counted.db)) });
		// Who reads it, then all that is written; what follows belongs to the sending of mails.
		expect(counted.calls.slice(0, 2)).toEqual(['statement', 'batch']);
		for (let call = 1; call <= 2; call += 1)
			for (const moment of ['before', 'after'] as const) {
				config = { ...config, db: await emptyDatabaseAgain() };
				const broken = testConfig(brokenAt(config.db, { call, moment }));
				const visit = visitAs('anna', 'nostro', broken);
				await expect(write({ visit })).rejects.toThrow('Network connection lost');
				const rows = await countRows(config.db, 'network_messages');
				expect(await countRows(config.db, 'outbox')).toBe(rows);
				expect(outcomeOf(await write())).toBe('mandato');
				expect(await countRows(config.db, 'outbox')).toBe(1);
			}
	});

	async function emptyDatabaseAgain(): Promise<D1Database> {
		await config.db.batch(
			['network_messages', 'outbox', 'deeds'].map((table) =>
				config.db.prepare(`DELETE FROM ${table}`),
			),
		);
		return config.db;
	}
});
