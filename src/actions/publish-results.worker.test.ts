import { beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '#functions/config.ts';
import { publishedResults } from '#functions/storage/surveys/publications.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, testConfig } from '#tests/support/roster.ts';
import {
	formRequest,
	memberOf,
	serviceVisit,
	staffMember,
	submissionId,
} from '#tests/support/service-visit.ts';
import { CLOSED_SURVEY, SURVEY } from '#tests/support/surveys.ts';
import { SUBMISSION_FIELD } from './form-state.ts';
import { changePublication } from './publish-results.ts';

let db: D1Database;
let config: Config;
let formsSent = 0;

beforeEach(async () => {
	db = await emptyDatabase();
	config = testConfig(db);
	await fillRoster(db);
});

async function press(azione: string, { survey = CLOSED_SURVEY, used = config } = {}) {
	formsSent += 1;
	const body = { azione, [SUBMISSION_FIELD]: submissionId(formsSent) };
	const { visit } = serviceVisit(staffMember(), { config: used });
	const given = await changePublication(formRequest('/staff/', body), visit, survey);
	return new URL(given.headers.get('location') ?? '', config.origin).searchParams.get('esito');
}

const published = async () => [...(await publishedResults(db))];

describe('staff', () => {
	test('give the results of a closed questionnaire to members, and take them back', async () => {
		expect(await press('pubblica')).toBe('pubblicati');
		expect(await published()).toEqual([CLOSED_SURVEY.slug]);
		expect(await press('ritira')).toBe('ritirati');
		expect(await published()).toEqual([]);
		expect(await press('pubblica')).toBe('pubblicati');
		expect(await countRows(db, 'deeds')).toBe(3);
	});

	test('publish nothing that is still open', async () => {
		expect(await press('pubblica', { survey: SURVEY })).toBe('ancora-aperto');
		expect(await published()).toEqual([]);
	});

	test('who publish what is published already do nothing more', async () => {
		await press('pubblica');
		expect(await press('pubblica')).toBe('pubblicati');
		expect(await countRows(db, 'deeds')).toBe(1);
	});

	test('are told where a button is not known', async () => {
		expect(await press('altro')).toBe('non-capito');
	});

	test.each(['before', 'after'] as const)(
		'publish with a line in the log or not at all where the database fails %s it',
		async (moment) => {
			const used = testConfig(brokenAt(db, { call: 1, moment }));
			await expect(press('pubblica', { used })).rejects.toThrow('lost');
			expect((await published()).length).toBe(await countRows(db, 'deeds'));
			expect(await press('pubblica')).toBe('pubblicati');
		},
	);
});

test('nobody else publishes, even past the gate', async () => {
	const body = { azione: 'pubblica', [SUBMISSION_FIELD]: submissionId(1) };
	const { visit } = serviceVisit(memberOf('valbruna', 'anna'), { config });
	await expect(
		changePublication(formRequest('/staff/', body), visit, CLOSED_SURVEY),
	).rejects.toThrow('not staff');
	expect(await published()).toEqual([]);
});
