import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#domain/access.ts';
import { MOST_NOTES } from '#domain/consultation-steps.ts';
import type { Config } from '#functions/config.ts';
import { readDeskRequests } from '#functions/storage/requests/desk.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import {
	ANNA,
	BRUNO,
	CARLA,
	ELENA,
	FRANCA,
	fillRequestRoster,
	leadsTo,
	mailsIn,
	post,
	submission,
	visitOf,
} from '#tests/support/requests.ts';
import { countRows, testConfig } from '#tests/support/roster.ts';
import { consultations as text } from '#text/consultations.ts';
import { consultationDesk } from '#text/request-desk.ts';
import { changeConsultation } from './change-consultation.ts';
import { serveConsultation } from './serve-consultation.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const ANSWER = { azione: 'rispondi', testo: 'Dipende.\n\nEcco perché.' };
let config: Config;
let next = 1;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRequestRoster(config.db);
	await stand('received');
});

/** The one consultation of the tests, in a state. */
async function stand(state: string): Promise<void> {
	await config.db
		.prepare(
			`INSERT INTO consultations (id, organisation_id, membership_id, asked_by, asked_at, subject, topic,
				phase, question, reply_by, phone, times, state, answer, reason, changed_at, deed)
			VALUES (?1, 'ponte', 'ponte-adesione', 'anna', 1, 'Serve il CIG?', 'cig-cup', '03', 'Serve?',
				'posta', '', '', ?2, 'x', 'x', 1, 'seed')
			ON CONFLICT (id) DO UPDATE SET state = ?2`,
		)
		.bind(ID, state)
		.run();
}

type Doing = { who?: Person; number?: number; db?: D1Database; id?: string };
type Action = typeof changeConsultation | typeof serveConsultation;

async function send(action: Action, fields: Record<string, string>, doing: Doing) {
	const { who = ANNA, number = next++, db = config.db, id = ID } = doing;
	const { visit, settle } = visitOf({ ...config, db }, who);
	const body = { invio: submission(number), ...fields };
	const answer = await action(post('/', body), visit, id);
	await settle();
	return answer;
}

const serve = (fields: Record<string, string>, doing: Doing = {}) =>
	send(serveConsultation, fields, { who: ELENA, ...doing });
const change = (fields: Record<string, string>, doing: Doing = {}) =>
	send(changeConsultation, fields, doing);

function row() {
	return config.db.prepare('SELECT * FROM consultations').first();
}

function lines(): Promise<number> {
	return countRows(config.db, 'deeds');
}

describe('staff', () => {
	test('entrust a request to a colleague, who is told, as is whoever asked', async () => {
		expect(leadsTo(await serve({ azione: 'assegna', persona: 'franca' }))).toContain('assegnata');
		expect(await row()).toMatchObject({ state: 'assigned', assigned_to: 'franca' });
		expect(await mailsIn(config.db)).toEqual([
			'consultation-assigned → anna@ponte.example',
			'consultation-entrusted → franca@irs.example',
		]);
	});

	test('take a request themselves, and get no mail of it', async () => {
		await serve({ azione: 'assegna', persona: 'elena' });
		expect(await mailsIn(config.db)).toEqual(['consultation-assigned → anna@ponte.example']);
	});

	test.each(['anna', 'nessuno', ''])('entrust nothing to %j, who is not staff', async (persona) => {
		const answer = await serve({ azione: 'assegna', persona });
		expect(answer.status).toBe(409);
		expect(await row()).toMatchObject({ state: 'received', assigned_to: null });
		expect(await mailsIn(config.db)).toEqual([]);
	});

	test('answer: the answer stays with the request, the mail says only that it is there', async () => {
		await stand('assigned');
		expect(leadsTo(await serve(ANSWER))).toContain('risposta');
		expect(await row()).toMatchObject({ state: 'answered', answer: 'Dipende.\n\nEcco perché.' });
		const mail = await config.db.prepare('SELECT recipient, text FROM outbox').first();
		expect(mail).toMatchObject({ recipient: 'anna@ponte.example' });
		expect(mail?.text).not.toContain('Dipende');
		expect(mail?.text).toContain(`https://comunita.example/area/consulenze/${ID}/`);
	});

	test('decline with a reason, which the mail gives, and the allowance comes back', async () => {
		const left = async () => {
			if (!ANNA.organisation?.membership) throw new Error('Anna acts for nobody.');
			const organisation = { ...ANNA.organisation, membership: ANNA.organisation.membership };
			return (await readDeskRequests(config.db, { organisation }, PROGRAMME)).consultations.left;
		};
		expect(await left()).toBe(2);
		expect(leadsTo(await serve({ azione: 'rifiuta', motivo: 'Serve un parere.' }))).toContain(
			'rifiutata',
		);
		expect(await left()).toBe(3);
		const mail = await config.db.prepare('SELECT text FROM outbox').first<string>('text');
		expect(mail).toContain('Serve un parere.');
	});

	test.each([
		['answer without a text', { azione: 'rispondi', testo: ' ' }, 400],
		['decline without a reason', { azione: 'rifiuta', motivo: '' }, 400],
		['do what nobody knows', { azione: 'distruggi' }, 409],
	])('do not %s', async (_what, fields, status) => {
		await stand('assigned');
		expect((await serve(fields)).status).toBe(status);
		expect([await lines(), (await row())?.state]).toEqual([0, 'assigned']);
	});

	test.each([
		['received', ANSWER],
		['withdrawn', { azione: 'assegna', persona: 'elena' }],
		['closed', ANSWER],
		['answered', { azione: 'rifiuta', motivo: 'Tardi' }],
		['assigned', { azione: 'chiudi' }],
	])('find a request that is %s in no state for it', async (state, fields) => {
		await stand(state);
		const answer = await serve(fields);
		expect(answer).toMatchObject({ status: 409, trouble: consultationDesk.tooLate });
		expect([await lines(), (await row())?.state]).toEqual([0, state]);
	});

	test('write to the referents where whoever asked has left', async () => {
		await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
		await stand('assigned');
		await serve(ANSWER);
		expect(await mailsIn(config.db)).toEqual(['consultation-answered → carla@ponte.example']);
	});

	test('answer once, though the form comes twenty times or from two of them', async () => {
		await stand('assigned');
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				serve(ANSWER, { who: index % 2 ? ELENA : FRANCA, number: 900 }),
			),
		);
		expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(10);
		expect([await lines(), (await mailsIn(config.db)).length]).toEqual([1, 1]);
	});
});

describe('the organisation', () => {
	test('withdraws a request that nobody works on, and staff are told', async () => {
		expect(leadsTo(await change({ azione: 'ritira' }))).toContain('ritirata');
		expect(await row()).toMatchObject({ state: 'withdrawn' });
		expect(await mailsIn(config.db)).toEqual(['consultation-withdrawn → adesioni@esempio.example']);
	});

	test('a colleague of who asked may do so as well', async () => {
		expect(leadsTo(await change({ azione: 'ritira' }, { who: CARLA }))).toContain('ritirata');
	});

	test('does not withdraw what somebody works on, but may close it', async () => {
		await stand('assigned');
		expect(await change({ azione: 'ritira' })).toMatchObject({
			status: 409,
			trouble: text.refusals['too-late'],
		});
		expect(leadsTo(await change({ azione: 'chiudi' }))).toContain('chiusa');
	});

	test('closes what was answered without a mail to anybody', async () => {
		await stand('answered');
		await change({ azione: 'chiudi' });
		expect(await row()).toMatchObject({ state: 'closed' });
		expect(await mailsIn(config.db)).toEqual([]);
	});

	test('adds a note, of which whoever works on it is told', async () => {
		await serve({ azione: 'assegna', persona: 'franca' });
		const before = await mailsIn(config.db);
		await change({ azione: 'annota', nota: 'Il termine è il 3 maggio.' }, { who: CARLA });
		const notes = await config.db.prepare('SELECT * FROM consultation_notes').first();
		expect(notes).toMatchObject({ written_by: 'carla', text: 'Il termine è il 3 maggio.' });
		expect((await mailsIn(config.db)).slice(before.length)).toEqual([
			'consultation-note → franca@irs.example',
		]);
	});

	test.each(['answered', 'closed', 'declined', 'withdrawn'])(
		'adds no note to what is %s',
		async (state) => {
			await stand(state);
			expect((await change({ azione: 'annota', nota: 'Ancora' })).status).toBe(409);
			expect(await countRows(config.db, 'consultation_notes')).toBe(0);
		},
	);

	test(`adds ${MOST_NOTES} notes at most`, async () => {
		await Promise.all(
			Array.from({ length: MOST_NOTES + 5 }, (_, n) =>
				change({ azione: 'annota', nota: `n. ${n}` }),
			),
		);
		expect(await countRows(config.db, 'consultation_notes')).toBe(MOST_NOTES);
		expect(await change({ azione: 'annota', nota: 'Ancora' })).toMatchObject({
			trouble: text.refusals['too-many-notes'],
		});
	});

	test.each([
		['another organisation', BRUNO],
		['staff', ELENA],
	])('is not %s: to them the request does not exist', async (_who, who) => {
		for (const azione of ['ritira', 'chiudi', 'annota', 'altro']) {
			const answer = await change({ azione, nota: 'x' }, { who });
			expect([answer instanceof Response, answer.status]).toEqual([true, 404]);
		}
		expect([await lines(), (await row())?.state]).toEqual([0, 'received']);
	});

	test('and staff are told nothing of a request that does not exist', async () => {
		const id = '22222222-2222-4222-8222-222222222222';
		for (const answer of [await change({ azione: 'ritira' }, { id }), await serve(ANSWER, { id })])
			expect(answer.status).toBe(404);
	});
});

describe('when the database breaks off', () => {
	const faults = [1, 2, 3, 4].flatMap((call) =>
		(['before', 'after'] as const).map((moment) => ({ call, moment })),
	);
	test.each(faults)(
		'$moment call $call, an answer stands with its mail, or not at all',
		async (fault) => {
			await stand('assigned');
			await serve(ANSWER, { number: 700, db: brokenAt(config.db, fault) }).catch((error: Error) =>
				expect(error.message).toContain('connection lost'),
			);
			const state = (await row())?.state;
			expect([await lines(), (await mailsIn(config.db)).length]).toEqual(
				state === 'answered' ? [1, 1] : [0, 0],
			);
			expect(leadsTo(await serve(ANSWER, { number: 700 }))).toContain('risposta');
			expect([await lines(), (await mailsIn(config.db)).length]).toEqual([1, 1]);
		},
	);
});
