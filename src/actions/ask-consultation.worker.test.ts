import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { sweepFiles } from '#functions/jobs/sweep-files.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	ANNA,
	BRUNO,
	CARLA,
	ELENA,
	type Fields,
	fillRequestRoster,
	leadsTo,
	mailsIn,
	post,
	submission,
	visitOf,
} from '#tests/support/requests.ts';
import { countRows, DAY, NOW, testConfig } from '#tests/support/roster.ts';
import { testFiles } from '#tests/support/worker-env.ts';
import { consultations as text } from '#text/consultations.ts';
import { forms } from '#text/fields.ts';
import { askConsultation, type ConsultationForm } from './ask-consultation.ts';

const ASKED = {
	oggetto: 'Serve il CIG?',
	argomento: 'cig-cup',
	fase: '03',
	domanda: 'Dobbiamo chiedere un CIG per i rimborsi?',
	risposta: 'posta',
};
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

let config: Config;

beforeEach(async () => {
	config = testConfig(await emptyDatabase(), { files: testFiles() });
	await fillRequestRoster(config.db);
});

type Sent = { fields?: Fields; who?: Person; config?: Config; number?: number; now?: number };

async function ask(sent: Sent = {}): Promise<Response | ConsultationForm> {
	const { fields = {}, who = ANNA, number = 1, now = NOW } = sent;
	const { visit, settle } = visitOf(sent.config ?? config, who, now);
	const body = { ...ASKED, azione: 'invia', invio: submission(number), ...fields };
	const answer = await askConsultation(post('/area/consulenze/nuova/', body), visit);
	await settle();
	return answer;
}

async function sent(options: Sent = {}): Promise<string> {
	const answer = await ask(options);
	return leadsTo(answer instanceof Response ? answer : answer.state);
}

function formOf(answer: Response | ConsultationForm): ConsultationForm {
	if (answer instanceof Response) throw new Error('The request was taken.');
	return answer;
}

async function books() {
	const { db } = config;
	return {
		rows: await countRows(db, 'consultations'),
		mails: await countRows(db, 'outbox'),
		lines: await countRows(db, 'deeds'),
	};
}

async function keptFiles(): Promise<string[]> {
	return (await config.files.list()).objects.map(({ key }) => key);
}

function pdf(name = 'avviso.pdf', bytes: Uint8Array = PDF): File {
	return new File([bytes as BlobPart], name, { type: 'text/html' });
}

describe('a request', () => {
	test('is kept for the organisation and its period, with two mails and a line in the log', async () => {
		expect(await sent()).toMatch(/^\/area\/consulenze\/[0-9a-f-]{36}\/\?esito=inviata$/);
		expect(await books()).toEqual({ rows: 1, mails: 2, lines: 1 });
		expect(await mailsIn(config.db)).toEqual([
			'consultation-received → anna@ponte.example',
			'consultation-notice → adesioni@esempio.example',
		]);
		expect(await config.db.prepare('SELECT * FROM consultations').first()).toMatchObject({
			organisation_id: 'ponte',
			membership_id: 'ponte-adesione',
			asked_by: 'anna',
			asked_at: NOW,
			state: 'received',
			subject: 'Serve il CIG?',
			phone: '',
		});
	});

	test('is looked at once more before it leaves, and keeps what was typed', async () => {
		const { step, state } = formOf(await ask({ fields: { azione: 'anteprima' } }));
		expect([step, state.status]).toEqual(['check', 200]);
		for (const [name, value] of Object.entries(ASKED)) expect(state.typed(name)).toBe(value);
		expect(state.submission).toBe(submission(1));
		expect(await books()).toEqual({ rows: 0, mails: 0, lines: 0 });
	});

	test('goes back to be written with what was typed', async () => {
		const { step, state } = formOf(await ask({ fields: { azione: 'modifica' } }));
		expect([step, state.typed('domanda')]).toEqual(['write', ASKED.domanda]);
	});

	test('with faults is not sent by a forged second step', async () => {
		const { step, state } = formOf(await ask({ fields: { oggetto: '', fase: '77' } }));
		expect([step, [...state.problems.keys()]]).toEqual(['write', ['subject', 'phase']]);
		expect(await books()).toEqual({ rows: 0, mails: 0, lines: 0 });
	});

	test('takes nothing from the form but its own fields', async () => {
		await sent({
			fields: { organisation_id: 'bruna', state: 'answered', answer: 'x', assigned_to: 'anna' },
		});
		expect(await config.db.prepare('SELECT * FROM consultations').first()).toMatchObject({
			organisation_id: 'ponte',
			state: 'received',
			answer: '',
			assigned_to: null,
		});
	});

	test('of somebody who acts for no organisation is not taken', async () => {
		const { state } = formOf(await ask({ who: ELENA }));
		expect(state).toMatchObject({ status: 409, trouble: forms.noOrganisation });
		expect(await books()).toEqual({ rows: 0, mails: 0, lines: 0 });
	});

	test('of somebody who has left the organisation since is not taken', async () => {
		await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
		expect(formOf(await ask()).state.status).toBe(409);
		expect(await books()).toEqual({ rows: 0, mails: 0, lines: 0 });
	});

	test('after the last day of the period is not taken', async () => {
		const later = NOW + 400 * DAY;
		expect(formOf(await ask({ now: later })).state.status).toBe(409);
	});

	test('writes no header of a mail, and is text in it', async () => {
		await sent({ fields: { oggetto: 'CIG\r\nBcc: tutti@evil.example <script>' } });
		const { results } = await config.db.prepare('SELECT subject, html FROM outbox').all();
		for (const { subject, html } of results) {
			expect(subject).not.toMatch(/[\r\n]/);
			expect(html).not.toContain('<script>');
		}
	});
});

describe('the allowance', () => {
	test('is three in a period, for all colleagues together', async () => {
		await sent({ number: 1 });
		await sent({ number: 2, who: CARLA });
		await sent({ number: 3 });
		const { step, state } = formOf(await ask({ number: 4, who: CARLA }));
		expect([step, state.trouble]).toEqual(['check', text.refusals['none-left']]);
		expect(state.typed('domanda')).toBe(ASKED.domanda);
		expect(await books()).toEqual({ rows: 3, mails: 6, lines: 3 });
		expect(await sent({ number: 5, who: BRUNO })).toContain('inviata');
	});

	test.each(['declined', 'withdrawn'])('comes back where a request is %s', async (state) => {
		for (const number of [1, 2, 3]) await sent({ number });
		await config.db
			.prepare(
				"UPDATE consultations SET state = ?1, reason = 'perché' WHERE id = (SELECT min(id) FROM consultations)",
			)
			.bind(state)
			.run();
		expect(await sent({ number: 4 })).toContain('inviata');
		expect(formOf(await ask({ number: 5 })).state.status).toBe(409);
	});

	test('starts afresh with the next period, not with the year', async () => {
		for (const number of [1, 2, 3]) await sent({ number });
		await config.db.batch([
			config.db.prepare(
				"UPDATE memberships SET ends_on = '2026-12-31' WHERE id = 'ponte-adesione'",
			),
			config.db.prepare(
				"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES ('next', 'ponte', 'base', '2027-01-01', '2027-12-31')",
			),
		]);
		const { organisation } = ANNA;
		const membership = {
			id: 'next',
			plan: 'base',
			startsOn: '2027-01-01',
			endsOn: '2027-12-31',
		} as const;
		if (!organisation) throw new Error('Anna acts for nobody.');
		const who = { ...ANNA, organisation: { ...organisation, membership } };
		expect(await sent({ number: 4, who, now: NOW + 50 * DAY })).toContain('inviata');
	});

	test('is never exceeded by twenty at once, forty times, and mails are as many as rows', async () => {
		for (let round = 0; round < 40; round += 1) {
			await config.db.batch(
				['consultations', 'deeds', 'outbox'].map((table) =>
					config.db.prepare(`DELETE FROM ${table}`),
				),
			);
			const answers = await Promise.all(
				Array.from({ length: 20 }, (_, index) =>
					ask({ number: round * 20 + index, who: index % 2 ? ANNA : CARLA }),
				),
			);
			const taken = answers.filter((answer) => answer instanceof Response);
			expect(taken).toHaveLength(3);
			expect(await books()).toEqual({ rows: 3, mails: 6, lines: 3 });
		}
	});
});

describe('the same form', () => {
	test('sent twice is one request', async () => {
		expect(await sent()).toBe(await sent());
		expect(await books()).toEqual({ rows: 1, mails: 2, lines: 1 });
	});

	test('sent twenty times at once, with a file, is one request with one file', async () => {
		const places = await Promise.all(
			Array.from({ length: 20 }, () => sent({ fields: { file: [pdf()] } })),
		);
		expect(new Set(places).size).toBe(1);
		expect(await books()).toEqual({ rows: 1, mails: 2, lines: 1 });
		expect(await keptFiles()).toHaveLength(1);
	});

	test('sent by two people is two requests', async () => {
		expect(await sent()).not.toBe(await sent({ who: CARLA }));
	});
});

describe('files', () => {
	test('are kept under the request, by what they are', async () => {
		const place = await sent({ fields: { file: [pdf('../a/bozza.html'), pdf('b.pdf')] } });
		const id = place.split('/')[3];
		expect(await keptFiles()).toEqual([`consulenze/${id}/1`, `consulenze/${id}/2`]);
		const { results } = await config.db
			.prepare('SELECT number, name, type, size FROM consultation_files ORDER BY number')
			.all();
		expect(results).toEqual([
			{ number: 1, name: 'bozza.pdf', type: 'application/pdf', size: PDF.length },
			{ number: 2, name: 'b.pdf', type: 'application/pdf', size: PDF.length },
		]);
		const stored = await config.files.get(`consulenze/${id}/1`);
		expect(new Uint8Array(await (stored as R2ObjectBody).arrayBuffer())).toEqual(PDF);
	});

	test('that the browser sends for an empty field are none', async () => {
		await sent({ fields: { file: [new File([], '')] } });
		expect(await keptFiles()).toEqual([]);
	});

	const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
	const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
	test.each([
		['of another kind than their name says', [pdf('a.pdf', html)], 'non è di un tipo'],
		['that draw with a program', [pdf('a.svg', svg)], 'non è di un tipo'],
		['that are empty', [pdf('vuoto.pdf', new Uint8Array())], 'è vuoto'],
		['of more than 5 MB', [pdf('grande.pdf', new Uint8Array(5 * 1024 * 1024 + 1))], '5 MB'],
		['of more than three', [pdf(), pdf(), pdf(), pdf()], 'troppi'],
	])('%s are refused, and nothing is kept', async (_what, file, sentence) => {
		const { step, state } = formOf(await ask({ fields: { file } }));
		expect([step, state.status]).toEqual(['check', 400]);
		expect(state.problems.get('files')).toContain(sentence);
		expect(await keptFiles()).toEqual([]);
		expect(await books()).toEqual({ rows: 0, mails: 0, lines: 0 });
	});

	test('of a request that was not kept are taken back', async () => {
		for (const number of [1, 2, 3]) await sent({ number });
		const answers = await Promise.all(
			[4, 5].map((number) => ask({ number, fields: { file: [pdf()] } })),
		);
		for (const answer of answers) expect(formOf(answer).state.status).toBe(409);
		expect(await keptFiles()).toEqual([]);
	});

	test('without a row are swept after a day, the others stay', async () => {
		await sent({ fields: { file: [pdf()] } });
		const [kept = ''] = await keptFiles();
		await config.files.put('consulenze/nessuna/1', PDF);
		const { uploaded } = (await config.files.head('consulenze/nessuna/1')) as R2Object;
		await sweepFiles(config, uploaded.getTime() + DAY - 1);
		expect(await keptFiles()).toHaveLength(2);
		await sweepFiles(config, uploaded.getTime() + DAY);
		await sweepFiles(config, uploaded.getTime() + DAY);
		expect(await keptFiles()).toEqual([kept]);
	});
});

describe('when the database breaks off', () => {
	test('sending takes five calls before it answers', async () => {
		const counted = countCalls(config.db);
		await ask({ config: { ...config, db: counted.db }, fields: { file: [pdf()] } });
		const calls = ['statement', 'statement', 'statement', 'batch', 'statement'];
		expect(counted.calls.slice(0, 5)).toEqual(calls);
		expect(counted.calls.slice(5)).not.toContain('batch');
	});

	const faults = [1, 2, 3, 4, 5].flatMap((call) =>
		(['before', 'after'] as const).map((moment) => ({ call, moment })),
	);
	test.each(faults)(
		'$moment call $call, all stands or nothing, and sending again works',
		async ({ call, moment }) => {
			const broken = { ...config, db: brokenAt(config.db, { call, moment }) };
			const fields = { file: [pdf()] };
			await ask({ config: broken, fields }).catch((error: Error) =>
				expect(error.message).toContain('connection lost'),
			);
			const { rows, mails, lines } = await books();
			expect([mails, lines]).toEqual([2 * rows, rows]);
			expect(await sent({ fields })).toContain('inviata');
			expect(await books()).toEqual({ rows: 1, mails: 2, lines: 1 });
			const { results } = await config.db
				.prepare('SELECT consultation_id AS id, number FROM consultation_files')
				.all<{ id: string; number: number }>();
			expect(results).toHaveLength(1);
			for (const { id, number } of results)
				expect(await keptFiles()).toContain(`consulenze/${id}/${number}`);
		},
	);
});
