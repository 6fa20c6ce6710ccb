import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#domain/access.ts';
import type { Survey } from '#domain/surveys/survey.ts';
import type { Config } from '#functions/config.ts';
import { readOrganisationAnswer } from '#functions/storage/surveys/organisation-answers.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, DAY, fillRoster, NOW, testConfig } from '#tests/support/roster.ts';
import {
	addColleagues,
	addOrganisation,
	formRequest,
	memberOf,
	serviceVisit,
	staffMember,
	submissionId,
} from '#tests/support/service-visit.ts';
import { ANONYMOUS_SURVEY, CLOSED_SURVEY, SURVEY } from '#tests/support/surveys.ts';
import { forms } from '#text/fields.ts';
import { surveys as text } from '#text/surveys.ts';
import { answerSurvey } from './answer-survey.ts';
import { SUBMISSION_FIELD } from './form-state.ts';
import type { SurveyForm } from './survey-form.ts';

type Fields = Record<string, string | readonly string[]>;
type Sent = { config?: Config; now?: number; survey?: Survey; number?: number; version?: number };

const ANNA = memberOf('valbruna', 'anna');
const BEA = memberOf('valbruna', 'bea');
const FULL: Fields = { 'd-esperienza': 'si', 'd-ambiti': ['casa', 'anziani'], 'd-note': 'Tempo' };
const ANSWERS = { esperienza: ['si'], ambiti: ['casa', 'anziani'], note: ['Tempo'] };

let db: D1Database;
let config: Config;
let formsSent = 0;

beforeEach(async () => {
	db = await emptyDatabase();
	config = testConfig(db);
	await fillRoster(db);
	await addColleagues(db, 'valbruna', ['bea']);
	await addOrganisation(db, 'altro');
});

/** Sends the form, each time as a new one unless it says its number. */
async function answer(
	who: Person,
	fields: Fields,
	sent: Sent = {},
): Promise<Response | SurveyForm> {
	const { survey = SURVEY, version = 0, now = NOW } = sent;
	formsSent += 1;
	const submission = submissionId(sent.number ?? 1000 + formsSent);
	const { visit, later } = serviceVisit(who, { config: sent.config ?? config, now });
	const body = { ...fields, [SUBMISSION_FIELD]: submission, versione: String(version) };
	const given = await answerSurvey(formRequest('/area/questionari/x/', body), visit, survey);
	await later();
	return given;
}

const save = (who: Person, fields: Fields, sent?: Sent) =>
	answer(who, { ...fields, azione: 'bozza' }, sent);
const send = (who: Person, fields: Fields, sent?: Sent) =>
	answer(who, { ...fields, azione: 'invia' }, sent);

function outcomeOf(given: Response | SurveyForm): string {
	if (!(given instanceof Response)) return given.trouble ?? [...given.problems.values()].join(' ');
	return (
		new URL(given.headers.get('location') ?? '', config.origin).searchParams.get('esito') ?? ''
	);
}

function formOf(given: Response | SurveyForm): SurveyForm {
	if (given instanceof Response) throw new Error('The answer was taken.');
	return given;
}

const kept = (survey = SURVEY) =>
	readOrganisationAnswer(db, { survey: survey.slug, organisationId: 'valbruna' });

describe('the answer of an organisation', () => {
	test('is drafted by one colleague, completed by another, and sent once, with a mail to each', async () => {
		expect(outcomeOf(await save(ANNA, { 'd-esperienza': 'si' }))).toBe('bozza');
		expect(await countRows(db, 'outbox')).toBe(0);
		expect(outcomeOf(await send(BEA, FULL, { version: 1 }))).toBe('inviato');
		expect(await kept()).toMatchObject({
			answers: ANSWERS,
			version: 2,
			sent: true,
			sentBy: 'bea (esempio)',
		});
		const { results } = await db.prepare('SELECT recipient, text FROM outbox').all();
		expect(results.map(({ recipient }) => recipient).toSorted()).toEqual([
			'anna@esempio.example',
			'bea@esempio.example',
		]);
		expect(results.every(({ text: words }) => !String(words).includes('Tempo'))).toBe(true);
	});

	test('is not sent a second time, by whoever', async () => {
		await send(ANNA, FULL);
		expect(outcomeOf(await send(BEA, FULL))).toBe(text.refusals.sent);
		expect(outcomeOf(await save(BEA, FULL, { version: 1 }))).toBe(text.refusals.sent);
		expect(await countRows(db, 'survey_answers')).toBe(1);
		expect(await kept()).toMatchObject({ sentBy: 'Anna (esempio)' });
	});

	test('sent twice by the same form is one deed, and leads to the same page', async () => {
		for (const _ of [1, 2]) {
			expect(outcomeOf(await send(ANNA, FULL, { number: 7 }))).toBe('inviato');
		}
		expect(await countRows(db, 'outbox')).toBe(2);
		expect(await countRows(db, 'deeds')).toBe(1);
	});

	test('is not saved over what a colleague has saved meanwhile, and shows both', async () => {
		await save(ANNA, { 'd-note': 'Di Anna' });
		const given = formOf(await save(BEA, { 'd-note': 'Di Bea' }));
		expect(given).toMatchObject({ status: 409, trouble: text.refusals.changed, version: 1 });
		expect(given.typed('note')).toEqual(['Di Bea']);
		expect(given.colleague?.answers).toEqual({ note: ['Di Anna'] });
		expect((await kept())?.answers).toEqual({ note: ['Di Anna'] });
		expect(outcomeOf(await save(BEA, { 'd-note': 'Di Bea' }, { version: given.version }))).toBe(
			'bozza',
		);
	});

	test('with faults keeps what was typed, and says them all', async () => {
		const given = formOf(await send(ANNA, { 'd-esperienza': 'si', 'd-utilita': '9' }));
		expect([...given.problems]).toEqual([['ambiti', text.faults.missing]]);
		expect(given.status).toBe(400);
		expect(given.typed('utilita')).toEqual(['9']);
		expect(await countRows(db, 'survey_answers')).toBe(0);
	});

	test.each([
		['at the closing', Date.parse(SURVEY.closesAt)],
		['before the opening', Date.parse(SURVEY.opensAt) - 1],
	])('is not taken %s', async (_, now) => {
		expect(outcomeOf(await send(ANNA, FULL, { now }))).toBe(text.refusals.closed);
		expect(outcomeOf(await save(ANNA, FULL, { now }))).toBe(text.refusals.closed);
		expect(await countRows(db, 'survey_answers')).toBe(0);
	});

	test('is taken in the last moment', async () => {
		const now = Date.parse(SURVEY.closesAt) - 1;
		expect(outcomeOf(await send(ANNA, FULL, { now }))).toBe('inviato');
	});

	test('that says a version which never was writes nothing', async () => {
		expect(outcomeOf(await save(ANNA, FULL, { version: 4 }))).toBe(text.refusals.changed);
		expect(await countRows(db, 'survey_answers')).toBe(0);
	});

	test('is not given by staff without an organisation', async () => {
		expect(outcomeOf(await send(staffMember(), FULL))).toBe(forms.noOrganisation);
	});

	test('wants a button that is known', async () => {
		expect(outcomeOf(await answer(ANNA, { ...FULL, azione: 'x' }))).toBe(forms.notUnderstood);
	});
});

test('in 40 rounds of 20 forms at once an organisation answers once, with its mails', async () => {
	for (let round = 0; round < 40; round++) {
		const survey = { ...SURVEY, slug: `giro-${round}` };
		const given = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				send(index % 2 ? ANNA : BEA, FULL, { survey, number: round * 20 + index }),
			),
		);
		expect(given.filter((one) => outcomeOf(one) === 'inviato')).toHaveLength(1);
	}
	expect(await countRows(db, 'survey_answers')).toBe(40);
	expect(await countRows(db, 'outbox')).toBe(80);
	expect(await countRows(db, 'deeds')).toBe(40);
});

describe('an anonymous answer', () => {
	const survey = ANONYMOUS_SURVEY;

	test('stands apart from who has answered, with nothing that ties the two', async () => {
		expect(outcomeOf(await send(ANNA, FULL, { survey }))).toBe('contato');
		const answers = await db.prepare('SELECT * FROM anonymous_answers').first();
		expect(answers).toEqual({
			id: expect.stringMatching(/^[0-9a-f-]{36}$/),
			survey: survey.slug,
			answers: JSON.stringify(ANSWERS),
			closes_at: Date.parse(survey.closesAt),
		});
		expect(await db.prepare('SELECT * FROM survey_respondents').first()).toEqual({
			survey: survey.slug,
			person_id: 'anna',
			closes_at: Date.parse(survey.closesAt),
		});
	});

	test('leaves no deed, no mail, and no order of rows', async () => {
		await send(ANNA, FULL, { survey });
		expect(await countRows(db, 'deeds')).toBe(0);
		expect(await countRows(db, 'outbox')).toBe(0);
		for (const table of ['anonymous_answers', 'survey_respondents'])
			await expect(db.prepare(`SELECT rowid FROM ${table}`).all()).rejects.toThrow('rowid');
	});

	test('is written under a name that is drawn for it, not under that of the form', async () => {
		await send(ANNA, FULL, { survey, number: 5 });
		const id = await db.prepare('SELECT id FROM anonymous_answers').first<string>('id');
		expect(id).not.toBe(submissionId(5));
	});

	test('is given once by each person, whatever their organisation', async () => {
		await send(ANNA, FULL, { survey });
		expect(outcomeOf(await send(memberOf('altro', 'anna'), FULL, { survey }))).toBe('gia-risposto');
		expect(outcomeOf(await send(BEA, FULL, { survey }))).toBe('contato');
		expect(await countRows(db, 'anonymous_answers')).toBe(2);
	});

	test('is not kept as a draft, which would have a name', async () => {
		expect(outcomeOf(await save(ANNA, FULL, { survey }))).toBe(forms.notUnderstood);
		expect(await countRows(db, 'survey_answers')).toBe(0);
	});

	test('is not taken after the closing', async () => {
		const closed = { ...CLOSED_SURVEY, mode: 'anonimo' } as const;
		expect(outcomeOf(await send(ANNA, FULL, { survey: closed }))).toBe(text.refusals.closed);
		expect(await countRows(db, 'survey_respondents')).toBe(0);
	});

	test('in 40 rounds of 20 forms at once is counted once, with one who has answered', async () => {
		for (let round = 0; round < 40; round++) {
			const one = { ...survey, slug: `giro-${round}` };
			await Promise.all(Array.from({ length: 20 }, () => send(ANNA, FULL, { survey: one })));
		}
		expect(await countRows(db, 'anonymous_answers')).toBe(40);
		expect(await countRows(db, 'survey_respondents')).toBe(40);
	});
});

describe.each([
	['of an organisation', SURVEY, 'survey_answers'],
	['that is anonymous', ANONYMOUS_SURVEY, 'anonymous_answers'],
] as const)('an answer %s', (_, survey, table) => {
	test('is whole or not there when the database fails at any call, and can be sent again', async () => {
		const counted = countCalls(db);
		await send(ANNA, FULL, { survey, config: testConfig(counted.db) });
		const calls = counted.calls.length;
		for (let call = 1; call <= calls; call++) {
			for (const moment of ['before', 'after'] as const) {
				const one = { ...survey, slug: `guasto-${call}-${moment}` };
				const broken = testConfig(brokenAt(db, { call, moment }));
				const before = await countRows(db, table);
				const mails = await countRows(db, 'outbox');
				const number = 5000 + call * 2 + (moment === 'after' ? 1 : 0);
				await send(ANNA, FULL, { survey: one, config: broken, number }).catch(() => null);
				const written = (await countRows(db, table)) - before;
				const perAnswer = survey.mode === 'ente' ? 2 : 0;
				expect((await countRows(db, 'outbox')) - mails).toBe(written * perAnswer);
				const again = outcomeOf(await send(ANNA, FULL, { survey: one, number }));
				expect(['inviato', 'contato', 'gia-risposto']).toContain(again);
				expect((await countRows(db, table)) - before).toBe(1);
			}
		}
	});
});

test('a draft of yesterday may be sent today', async () => {
	await save(ANNA, FULL);
	expect(outcomeOf(await send(ANNA, FULL, { version: 1, now: NOW + DAY }))).toBe('inviato');
});
