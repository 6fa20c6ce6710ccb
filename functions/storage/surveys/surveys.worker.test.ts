import { beforeEach, describe, expect, test } from 'vitest';
import { SURVEYS_RETENTION } from '#domain/retention/surveys.ts';
import type { Survey, SurveyAnswers } from '#domain/surveys/survey.ts';
import { SURVEYS_PERSONAL_DATA } from '#functions/storage/personal-data/surveys.ts';
import { SURVEYS_FORGETTING } from '#functions/storage/retention/surveys.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, DAY, fillRoster, NOW } from '#tests/support/roster.ts';
import { addColleagues, addOrganisation } from '#tests/support/service-visit.ts';
import { ANONYMOUS_SURVEY, CLOSED_SURVEY, SURVEY } from '#tests/support/surveys.ts';
import { keepAnonymousAnswer } from './anonymous-answers.ts';
import { countSurveyAnswers } from './count-surveys.ts';
import { listOwnSurveys, readDeskSurveys } from './list-own-surveys.ts';
import { missingOrganisations } from './missing-organisations.ts';
import { saveOrganisationAnswer } from './organisation-answers.ts';
import { readSentAnswers } from './read-results.ts';

const ANSWERS: SurveyAnswers = { esperienza: ['no'], note: ['Tempo'] };
const TODAY = '2026-11-23';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
	await addOrganisation(db, 'altro');
	await addColleagues(db, 'altro', ['bea']);
});

type Write = { organisation?: string; person?: string; send?: boolean; survey?: Survey };

async function write({ organisation = 'valbruna', person = 'anna', ...rest }: Write) {
	const { send = true, survey = SURVEY } = rest;
	await saveOrganisationAnswer(db, {
		key: `${person}/${survey.slug}`,
		survey,
		organisationId: organisation,
		personId: person,
		answers: ANSWERS,
		version: 0,
		send,
		now: NOW,
	}).run();
}

function answerAnonymously(personId: string) {
	const id = crypto.randomUUID();
	const survey = ANONYMOUS_SURVEY;
	return keepAnonymousAnswer(db, { survey, personId, answers: ANSWERS, id, now: NOW });
}

const own = (organisationId: string | null, personId: string) => ({
	surveys: [SURVEY, ANONYMOUS_SURVEY, CLOSED_SURVEY],
	organisationId,
	personId,
	now: NOW,
});

describe('the desk', () => {
	const slugs = async (organisationId: string | null, personId: string) =>
		(await readDeskSurveys(db, own(organisationId, personId))).map(({ survey }) => survey.slug);

	test('shows what is open and not answered by the organisation or the person', async () => {
		expect(await slugs('valbruna', 'anna')).toEqual(['temi', 'come-va']);
		await write({});
		expect(await slugs('valbruna', 'anna')).toEqual(['come-va']);
		expect(await slugs('altro', 'bea')).toEqual(['temi', 'come-va']);
		await answerAnonymously('anna');
		expect(await slugs('valbruna', 'anna')).toEqual([]);
		expect(await slugs('altro', 'bea')).toEqual(['temi', 'come-va']);
	});

	test('still shows a questionnaire of which there is a draft', async () => {
		await write({ send: false });
		const [first] = await readDeskSurveys(db, own('valbruna', 'anna'));
		expect(first).toMatchObject({ drafted: true, answered: false });
	});

	test('shows staff without an organisation none', async () => {
		expect(await slugs(null, 'elena')).toEqual([]);
	});
});

test('a questionnaire that has not opened is on no list', async () => {
	const early = { ...own('valbruna', 'anna'), now: Date.parse('2026-10-15T00:00:00Z') };
	const found = (await listOwnSurveys(db, early)).map(({ survey }) => survey.slug);
	expect(found).toEqual([CLOSED_SURVEY.slug]);
});

describe('who has not answered', () => {
	test('is each organisation whose membership holds, with or without a draft', async () => {
		await write({ send: false });
		expect(await missingOrganisations(db, { survey: 'temi', today: TODAY })).toEqual([
			{ id: 'valbruna', name: 'Comune di Valbruna (esempio)', drafted: true },
			{ id: 'altro', name: 'Ente altro (esempio)', drafted: false },
		]);
	});

	test('is not an organisation that has sent its answer, nor one whose membership is over', async () => {
		await write({});
		const missing = await missingOrganisations(db, { survey: 'temi', today: TODAY });
		expect(missing.map(({ id }) => id)).toEqual(['altro']);
	});
});

describe('results', () => {
	test('hold what was sent, and no draft', async () => {
		await write({});
		await write({ organisation: 'altro', person: 'bea', send: false });
		expect(await readSentAnswers(db, SURVEY)).toEqual([
			{ answers: ANSWERS, organisation: 'Comune di Valbruna (esempio)', group: 'ente-pubblico' },
		]);
		expect(await countSurveyAnswers(db)).toEqual(new Map([['temi', { answers: 1, drafts: 1 }]]));
	});

	test('that are anonymous come without anybody', async () => {
		await answerAnonymously('anna');
		expect(await readSentAnswers(db, ANONYMOUS_SURVEY)).toEqual([
			{ answers: ANSWERS, organisation: null, group: null },
		]);
	});
});

describe('what is kept', () => {
	test('has a statement for each rule, and a rule for each statement', () => {
		expect(Object.keys(SURVEYS_FORGETTING).toSorted()).toEqual(
			SURVEYS_RETENTION.map(({ code }) => code).toSorted(),
		);
	});

	test('goes when its time has come, and not before', async () => {
		await write({});
		await write({ organisation: 'altro', person: 'bea', send: false });
		await answerAnonymously('anna');
		const closing = Date.parse(SURVEY.closesAt);
		const forget = async (before: number) => {
			for (const sql of Object.values(SURVEYS_FORGETTING)) await db.prepare(sql).bind(before).run();
		};
		const rows = () =>
			Promise.all(
				['survey_answers', 'survey_respondents', 'anonymous_answers'].map((table) =>
					countRows(db, table),
				),
			);
		await forget(closing);
		expect(await rows()).toEqual([2, 1, 1]);
		await forget(closing + DAY);
		expect(await rows()).toEqual([0, 0, 0]);
	});
});

describe('a person', () => {
	beforeEach(async () => {
		await write({});
		await answerAnonymously('anna');
		await db.batch([
			db.prepare(
				"INSERT INTO ideas (id, person_id, organisation_id, shows_organisation, title, body, written_at, written_on, deed) VALUES ('i', 'anna', 'valbruna', 1, 'Idea', 'Testo', 0, '2026-01-01', 'x')",
			),
			db.prepare("INSERT INTO idea_supports VALUES ('i', 'anna', 0, NULL, 'x')"),
			db.prepare("INSERT INTO idea_supports VALUES ('i', 'bea', 0, NULL, 'x')"),
		]);
	});

	test('takes along what is theirs, and nothing of an anonymous answer but that it was given', async () => {
		const read = await Promise.all(
			SURVEYS_PERSONAL_DATA.map(({ read }) => db.prepare(read).bind('anna').all()),
		);
		expect(read.map(({ results }) => results.length)).toEqual([1, 1, 1, 1]);
		expect(read[1]?.results).toEqual([{ questionario: 'come-va' }]);
	});

	test('is taken out, and what the organisation answered stays', async () => {
		await db.batch(
			SURVEYS_PERSONAL_DATA.flatMap(({ erase }) => erase).map((sql) =>
				db.prepare(sql).bind('anna'),
			),
		);
		const read = await Promise.all(
			SURVEYS_PERSONAL_DATA.map(({ read }) => db.prepare(read).bind('anna').all()),
		);
		expect(read.flatMap(({ results }) => results)).toEqual([]);
		expect(await readSentAnswers(db, SURVEY)).toHaveLength(1);
		expect(await countRows(db, 'anonymous_answers')).toBe(1);
		expect(await countRows(db, 'idea_supports')).toBe(1);
		expect(await countRows(db, 'ideas')).toBe(1);
	});
});
