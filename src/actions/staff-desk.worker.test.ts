import { beforeEach, describe, expect, test } from 'vitest';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import type { Config } from '#functions/config.ts';
import { listColleagues } from '#functions/storage/list-colleagues.ts';
import { findOrganisation, listOrganisations } from '#functions/storage/list-organisations.ts';
import { loadRoster } from '#functions/storage/load-roster.ts';
import { listOutbox } from '#functions/storage/outbox-desk.ts';
import type { Visit } from '#functions/visit.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { Browser } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, DAY, fillRoster, NOW, sessionFor, testConfig } from '#tests/support/roster.ts';
import { roster } from '#text/roster.ts';
import { staffPeople } from '#text/staff-people.ts';
import { createOrganisation } from './create-organisation.ts';
import { decideApplication } from './decide-applications.ts';
import type { DeskForm } from './desk-form.ts';
import { editOrganisation } from './edit-organisation.ts';
import { manageStaff } from './manage-staff.ts';
import { retryFailedMail } from './retry-mail.ts';

const ANSWERS = { name: 'Federica', address: 'adesioni@esempio.example' };
let config: Config;
let visit: Visit;
let count = 0;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	const franca = { id: 'franca', email: 'franca@esempio.example', name: 'Franca (esempio)' };
	const administrator = { ...franca, staff: true, administrator: true, affiliations: [] };
	await loadRoster(config.db, { organisations: [], people: [administrator] }, NOW - DAY);
	visit = await visitOf('elena');
});

async function visitOf(who: string, db = config.db): Promise<Visit> {
	const browser = new Browser(config, NOW);
	browser.cookies.set('__Host-sid', await sessionFor(config.db, who));
	const known = await readVisitor(config, browser.request('/area/'), NOW);
	const afterwards = (work: Promise<unknown>) => void work.catch(() => {});
	return { ...browser.visit(), ...known, config: { ...config, db }, afterwards };
}

function posted(fields: Record<string, string>): Request {
	count += 1;
	const invio = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
	const body = new URLSearchParams({ invio, ...fields });
	return new Request('https://comunita.example/staff/', { method: 'POST', body });
}

async function told(answer: Promise<Response | DeskForm>): Promise<string> {
	const got = await answer;
	if (got instanceof Response) return `${got.headers.get('location')}`;
	return got.state.trouble ?? [...got.state.problems.keys()].join(' ');
}

async function kinds(table: 'deeds' | 'outbox'): Promise<string[]> {
	const { results } = await config.db
		.prepare(`SELECT kind FROM ${table} ORDER BY kind`)
		.all<{ kind: string }>();
	return results.map(({ kind }) => kind);
}

async function apply(sequence: number, organisation = 'Cooperativa Nuova'): Promise<void> {
	await config.db
		.prepare(
			`INSERT INTO applications (year, sequence, submission_hash, revision, verified, received_at,
				written_at, organisation, kind, region, place, plan, contact, role, email, phone, fiscal_code,
				vat_number, certified_mail, office_code, cig, order_reference, recipient_code, hopes)
			VALUES (2026, CAST(?1 AS INTEGER), 's' || ?1, 'r' || ?1, 1, ?2, ?2, ?3, 'terzo-settore', '03', 'Lecco', 'base',
				'Marta Noci', '', 'marta' || CAST(?1 AS INTEGER) || '@nuova.example', '', '80000000002', '', '', '', '', '', '', '')`,
		)
		.bind(sequence, NOW - DAY, organisation)
		.run();
}

const YEAR = { forma: 'base', inizio: '2026-11-23', fine: '2027-11-22' };
const acceptance = (sequence: number) => ({
	azione: 'accetta',
	numero: `2026-${String(sequence).padStart(4, '0')}`,
	...YEAR,
});

describe('an application', () => {
	test('that is accepted becomes a body, a period and a referent, who is welcomed', async () => {
		await apply(1);
		const where = await told(decideApplication(posted(acceptance(1)), visit, ANSWERS));
		expect(where).toMatch(/^\/staff\/enti\/[0-9a-f-]{36}\/\?esito=accettata$/);
		const found = await findOrganisation(config.db, `${where.split('/')[3]}`);
		expect(found).toMatchObject({
			name: 'Cooperativa Nuova',
			kind: 'terzo-settore',
			region: '03',
			place: 'Lecco',
			referents: 1,
			periods: [{ plan: 'base', startsOn: '2026-11-23', endsOn: '2027-11-22' }],
		});
		expect(await kinds('outbox')).toEqual(['membership-welcome']);
		const [referent] = await listColleagues(config.db, `${found?.id}`);
		const entered = await visitOf(`${referent?.personId}`);
		expect(entered.visitor).toMatchObject({
			organisation: { role: 'referente', standing: 'current' },
		});
	});

	test('of a body that is here gives it a further period', async () => {
		await apply(1, 'unione di collelungo (Esempio)');
		const where = await told(decideApplication(posted(acceptance(1)), visit, ANSWERS));
		expect(where).toBe('/staff/enti/collelungo/?esito=accettata');
		const found = await findOrganisation(config.db, 'collelungo');
		expect(found?.periods).toHaveLength(2);
	});

	test('that would overlap what a body has is not accepted, and nothing is written', async () => {
		await apply(1, 'Comune di Valbruna (esempio)');
		expect(await told(decideApplication(posted(acceptance(1)), visit, ANSWERS))).toBe(
			roster.refusals.overlaps,
		);
		expect([await countRows(config.db, 'deeds'), await countRows(config.db, 'outbox')]).toEqual([
			0, 0,
		]);
	});

	test('that is declined says why to whoever asked, and is decided once', async () => {
		await apply(1);
		const no = { azione: 'rifiuta', numero: '2026-0001', motivo: 'Non è un ente.' };
		expect(await told(decideApplication(posted({ ...no, motivo: '' }), visit, ANSWERS))).toBe(
			'reason',
		);
		expect(await told(decideApplication(posted(no), visit, ANSWERS))).toBe(
			'/staff/richieste/?numero=2026-0001&esito=rifiutata',
		);
		const mail = await config.db.prepare('SELECT recipient, text FROM outbox').first();
		expect(mail).toMatchObject({
			recipient: 'marta1@nuova.example',
			text: expect.stringContaining('Non è un ente.'),
		});
		expect(await told(decideApplication(posted(acceptance(1)), visit, ANSWERS))).toBe(
			roster.refusals['already-decided'],
		);
		expect(await listOrganisations(config.db)).toHaveLength(2);
	});

	test('that does not exist is no error', async () => {
		for (const numero of ['2026-0009', "1' OR 1=1", ''])
			expect(
				await told(decideApplication(posted({ ...acceptance(1), numero }), visit, ANSWERS)),
			).toBe(roster.refusals.missing);
	});

	test('accepted by twenty at once is one body with one mail, forty times', async () => {
		for (let round = 1; round <= 40; round += 1) {
			await apply(round, `Ente ${round}`);
			await Promise.all(
				Array.from({ length: 20 }, () =>
					decideApplication(posted(acceptance(round)), visit, ANSWERS),
				),
			);
		}
		const made = await listOrganisations(config.db);
		expect(made.filter(({ name }) => name.startsWith('Ente '))).toHaveLength(40);
		expect(await countRows(config.db, 'memberships')).toBe(42);
		expect(await countRows(config.db, 'outbox')).toBe(40);
		expect(await countRows(config.db, 'deeds')).toBe(40);
	});

	test('is decided whole or not at all, at whatever call the connection is lost', async () => {
		await apply(100, 'Prova');
		const counted = countCalls(config.db);
		await decideApplication(posted(acceptance(100)), await visitOf('elena', counted.db), ANSWERS);
		let sequence = 100;
		for (let call = 1; call <= counted.calls.length; call += 1)
			for (const moment of ['before', 'after'] as const) {
				sequence += 1;
				await apply(sequence, `Prova ${sequence}`);
				const fields = { ...acceptance(sequence), invio: crypto.randomUUID() };
				const broken = await visitOf('elena', brokenAt(config.db, { call, moment }));
				const before = await countRows(config.db, 'outbox');
				await decideApplication(posted(fields), broken, ANSWERS).catch(() => {});
				const mails = (await countRows(config.db, 'outbox')) - before;
				const made = await listOrganisations(config.db);
				expect(made.filter(({ name }) => name === `Prova ${sequence}`)).toHaveLength(mails);
				expect(await told(decideApplication(posted(fields), visit, ANSWERS))).toContain(
					'accettata',
				);
				expect((await countRows(config.db, 'outbox')) - before).toBe(1);
			}
	});
});

describe('an organisation', () => {
	const edit = async (fields: Record<string, string>, id = 'valbruna') => {
		const organisation = await findOrganisation(config.db, id);
		if (!organisation) throw new Error(`There is no ${id}.`);
		return told(editOrganisation(posted(fields), { visit, organisation, answers: ANSWERS }));
	};
	const at = (outcome: string) => `/staff/enti/valbruna/?esito=${outcome}`;
	const facts = {
		azione: 'dati',
		ente: 'Comune di Valbruna',
		natura: 'ente-pubblico',
		regione: '06',
		luogo: '',
	};

	test('changes its name, but not into that of another', async () => {
		expect(await edit(facts)).toBe(at('salvato'));
		expect(await findOrganisation(config.db, 'valbruna')).toMatchObject({
			name: facts.ente,
			region: '06',
		});
		expect(await edit({ ...facts, ente: 'unione di collelungo (esempio)' })).toBe(
			roster.refusals['same-name'],
		);
		expect(await edit({ ...facts, natura: 'azienda' })).toBe('kind');
	});

	const next = {
		azione: 'aggiungi-adesione',
		forma: 'personalizzata',
		inizio: '2027-01-01',
		fine: '2027-12-31',
	};
	test('is renewed, and whoever acts for it is told', async () => {
		expect(await edit(next)).toBe(at('rinnovato'));
		expect(await kinds('outbox')).toEqual(['membership-renewed']);
		expect(await edit({ ...next, inizio: '2027-12-31', fine: '2028-12-30' })).toBe(
			roster.refusals.overlaps,
		);
		expect(await edit({ ...next, inizio: '2028-12-31', fine: '2028-01-01' })).toBe(
			roster.refusals['ends-before-start'],
		);
		expect(await edit({ ...next, inizio: '31/02/2028' })).toBe('startsOn');
	});

	test('has one more period when twenty add overlapping ones at once, forty times', async () => {
		const organisation = await findOrganisation(config.db, 'collelungo');
		if (!organisation) throw new Error('There is no collelungo.');
		for (let round = 0; round < 40; round += 1)
			await Promise.all(
				Array.from({ length: 20 }, (_, n) => {
					const inizio = `${2030 + round}-01-${String(n + 1).padStart(2, '0')}`;
					const fields = { ...next, inizio, fine: `${2030 + round}-12-31` };
					return editOrganisation(posted(fields), { visit, organisation, answers: ANSWERS });
				}),
			);
		const overlaps = await config.db
			.prepare(
				`SELECT count(*) AS n FROM memberships a JOIN memberships b ON a.organisation_id = b.organisation_id
				AND a.id < b.id AND a.starts_on <= b.ends_on AND b.starts_on <= a.ends_on`,
			)
			.first('n');
		expect(overlaps).toBe(0);
		expect((await findOrganisation(config.db, 'collelungo'))?.periods).toHaveLength(41);
		expect(await countRows(config.db, 'outbox')).toBe(40);
	});

	test('has a period corrected or ended early, within what its others leave', async () => {
		await edit(next);
		const own = {
			azione: 'correggi-adesione',
			adesione: 'valbruna-adesione',
			forma: 'base',
			inizio: '2026-01-01',
		};
		expect(await edit({ ...own, fine: '2026-11-22' })).toBe(at('adesione'));
		expect((await visitOf('anna')).visitor).toMatchObject({ organisation: { standing: 'lapsed' } });
		expect(await edit({ ...own, fine: '2027-01-01' })).toBe(roster.refusals.overlaps);
		expect(await edit({ ...own, adesione: 'collelungo-adesione', fine: '2026-12-31' })).toBe(
			roster.refusals.missing,
		);
	});

	test('is reminded to renew once a day', async () => {
		expect(await edit({ azione: 'promemoria' })).toBe(at('promemoria'));
		expect(await edit({ azione: 'promemoria' })).toBe(roster.refusals['reminded-today']);
		expect(await kinds('outbox')).toEqual(['membership-reminder']);
	});

	test('gets and loses people, down to the last referent', async () => {
		const person = { azione: 'aggiungi-persona', nome: 'Ugo Olmi', email: 'ugo@valbruna.example' };
		expect(await edit(person)).toBe('role');
		expect(await edit({ ...person, ruolo: 'referente' })).toBe(at('aggiunta'));
		const [ugo] = await listColleagues(config.db, 'valbruna');
		expect(ugo).toMatchObject({ name: 'Ugo Olmi', role: 'referente' });
		expect(await edit({ azione: 'persona', persona: `${ugo?.personId}` })).toBe(at('ruolo'));
		expect(await edit({ azione: 'togli', persona: `${ugo?.personId}` })).toBe(at('tolta'));
		expect(await edit({ azione: 'togli', persona: 'dino' })).not.toContain('esito');
	});

	test('is made with period and referent, and no second one of its name', async () => {
		const fields = {
			...facts,
			...YEAR,
			ente: 'Ente Nuovo',
			nome: 'Marta Noci',
			email: 'marta@nuovo.example',
		};
		expect(await told(createOrganisation(posted(fields), visit))).toContain('?esito=creato');
		expect(await told(createOrganisation(posted(fields), visit))).toBe(
			roster.refusals['same-name'],
		);
		expect(await kinds('outbox')).toEqual(['membership-welcome']);
		expect(await kinds('deeds')).toEqual(['organisation.create']);
	});
});

describe('the staff', () => {
	const ask = async (fields: Record<string, string>, who = 'franca') =>
		told(manageStaff(posted(fields), await visitOf(who)));

	test('is changed by administrators alone', async () => {
		const add = {
			azione: 'aggiungi',
			nome: 'Ugo',
			email: 'ugo@esempio.example',
			incarico: 'staff',
		};
		expect(await ask(add, 'elena')).not.toContain('esito');
		expect(await ask({ azione: 'amministra', persona: 'elena' }, 'elena')).toBe(
			staffPeople.refusals['not-administrator'],
		);
		expect(await countRows(config.db, 'deeds')).toBe(0);
		expect(await ask(add)).toBe('/staff/persone/?esito=aggiunta');
		expect(await ask(add)).toBe(staffPeople.refusals['already-staff']);
	});

	test('who is removed is out at the next request', async () => {
		const before = await visitOf('elena');
		expect(before.visitor).toMatchObject({ staff: true });
		expect(await ask({ azione: 'togli', persona: 'elena' })).toBe('/staff/persone/?esito=tolta');
		const sessions = await config.db
			.prepare("SELECT count(*) AS n FROM sessions WHERE person_id = 'elena'")
			.first('n');
		expect(sessions).toBe(0);
	});

	test('never loses its last administrator, when two remove each other forty times', async () => {
		await ask({ azione: 'amministra', persona: 'elena' });
		for (let round = 0; round < 40; round += 1) {
			const [franca, elena] = await Promise.all([visitOf('franca'), visitOf('elena')]);
			await Promise.all(
				Array.from({ length: 20 }, (_, n) => {
					const persona = n % 2 === 0 ? 'elena' : 'franca';
					const azione = n % 4 < 2 ? 'togli' : 'staff';
					return manageStaff(posted({ azione, persona }), n % 2 === 0 ? franca : elena);
				}),
			);
			const left = 'SELECT count(*) AS n FROM people WHERE administrator = 1';
			expect(await config.db.prepare(left).first('n')).toBe(1);
			await config.db
				.prepare("UPDATE people SET staff = 1, administrator = 1 WHERE id IN ('franca', 'elena')")
				.run();
		}
	});
});

test('a mail that was given up is sent again, but no code', async () => {
	const insert = config.db.prepare(
		`INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, state, tries, next_try_at)
		VALUES (?1, ?2, 'a@b.example', 's', 't', 'h', 1, 'failed', 9, 1)`,
	);
	await config.db.batch([insert.bind('m1', 'membership-welcome'), insert.bind('m2', 'sign-in')]);
	const idle = { ...visit, afterwards: (work: Promise<unknown>) => void work.catch(() => {}) };
	const where = async (messaggio: string) =>
		(await retryFailedMail(posted({ messaggio }), idle)).headers.get('location');
	expect(await where('m2')).toBe('/staff/posta/?esito=non-ripartito');
	expect(await where('nessuno')).toBe('/staff/posta/?esito=non-ripartito');
	expect(await where('m1')).toBe('/staff/posta/?esito=ripartito');
	expect(await kinds('deeds')).toEqual(['mail.retry']);
	const shown = await listOutbox(config.db, { state: 'failed', limit: 9 });
	expect(shown.map(({ id, canRetry }) => [id, canRetry])).toEqual([['m2', false]]);
	expect(JSON.stringify(shown)).not.toMatch(/subject|text|html/);
});
