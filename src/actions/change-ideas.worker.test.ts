import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { findIdea, listAllIdeas, listIdeas } from '#functions/storage/ideas/ideas.ts';
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
import { forms } from '#text/fields.ts';
import { ideaFields, ideas as text } from '#text/ideas.ts';
import { answerIdeas } from './answer-ideas.ts';
import { changeIdeas } from './change-ideas.ts';
import { type FormState, SUBMISSION_FIELD } from './form-state.ts';

type Fields = Record<string, string>;
type Sent = { config?: Config; now?: number; number?: number };

const ANNA = memberOf('valbruna', 'anna');
const BEA = memberOf('altro', 'bea');
const IDEA: Fields = { azione: 'scrivi', titolo: 'Più visite', testo: 'Da chi fa.', ente: 'si' };

let db: D1Database;
let config: Config;
let formsSent = 0;

beforeEach(async () => {
	db = await emptyDatabase();
	config = testConfig(db);
	await fillRoster(db);
	await addOrganisation(db, 'altro');
	await addColleagues(db, 'altro', ['bea']);
});

async function act(who: Person, fields: Fields, sent: Sent = {}) {
	formsSent += 1;
	const body = { ...fields, [SUBMISSION_FIELD]: submissionId(sent.number ?? 1000 + formsSent) };
	const { visit, later } = serviceVisit(who, {
		config: sent.config ?? config,
		now: sent.now ?? NOW,
	});
	const given = await changeIdeas(formRequest('/area/idee/', body), visit);
	await later();
	return said(given);
}

/** Staff do something with an idea, having read the version that they say, or the present one. */
async function decide(id: string, fields: Fields, sent: Sent = {}) {
	const idea = await findIdea(db, { id, personId: 'elena' });
	if (!idea) throw new Error('There is no such idea.');
	formsSent += 1;
	const submission = submissionId(sent.number ?? 1000 + formsSent);
	const body = { versione: String(idea.version), ...fields, [SUBMISSION_FIELD]: submission };
	const { visit, later } = serviceVisit(staffMember(), { config: sent.config ?? config });
	const given = await answerIdeas(formRequest('/staff/idee/', body), visit, idea);
	await later();
	return said(given);
}

function said(given: Response | FormState<string>): string {
	if (!(given instanceof Response)) return given.trouble ?? [...given.problems.values()].join(' ');
	return given.headers.get('location') ?? '';
}

async function add(who: Person, fields: Fields = {}): Promise<string> {
	await act(who, { ...IDEA, ...fields });
	return (
		(await db.prepare('SELECT id FROM ideas ORDER BY rowid DESC LIMIT 1').first<string>('id')) ?? ''
	);
}

describe('an idea', () => {
	test('is added with the support of its author', async () => {
		expect(await act(ANNA, IDEA)).toBe('/area/idee/?esito=aggiunta');
		expect(await listIdeas(db, 'anna')).toMatchObject([
			{ title: 'Più visite', supports: 1, supported: true, own: true, state: 'aperta' },
		]);
	});

	test('shows the organisation of its author only where they want it', async () => {
		await add(ANNA);
		await add(ANNA, { titolo: 'Altra', ente: 'no' });
		const shown = (await listAllIdeas(db, 'elena')).map(({ organisation }) => organisation);
		expect(shown.toSorted()).toEqual(['Comune di Valbruna (esempio)', null]);
	});

	test('with faults says them all', async () => {
		const { title, body, showsOrganisation } = ideaFields;
		expect(await act(ANNA, { azione: 'scrivi' })).toBe(
			[title.missing, body.missing, showsOrganisation.missing].join(' '),
		);
	});

	test('sent twice by one form is one idea', async () => {
		for (const _ of [1, 2]) expect(await act(ANNA, IDEA, { number: 3 })).toContain('aggiunta');
		expect(await countRows(db, 'ideas')).toBe(1);
	});

	test('is the third of a day at most, and the next day begins anew', async () => {
		for (const _ of [1, 2, 3]) await add(ANNA);
		expect(await act(ANNA, IDEA)).toBe(text.refusals.tooMany);
		expect(await countRows(db, 'ideas')).toBe(3);
		expect(await act(ANNA, IDEA, { now: NOW + DAY })).toContain('aggiunta');
		expect(await act(BEA, IDEA)).toContain('aggiunta');
	});

	test('is not added by staff without an organisation', async () => {
		expect(await act(staffMember(), IDEA)).toBe(forms.noOrganisation);
	});
});

test('in 40 rounds of 20 ideas at once nobody adds more than three a day', async () => {
	for (let round = 0; round < 40; round++) {
		await Promise.all(
			Array.from({ length: 20 }, () => act(ANNA, IDEA, { now: NOW + round * DAY })),
		);
	}
	expect(await countRows(db, 'ideas')).toBe(120);
	expect(await countRows(db, 'idea_supports')).toBe(120);
});

describe('support', () => {
	test('is given once by each person, taken back, and given again', async () => {
		const id = await add(ANNA);
		const supports = async () => (await findIdea(db, { id, personId: 'bea' }))?.supports;
		const [give, take] = ['sostieni', 'ritira'].map((azione) => ({ azione, idea: id }));
		if (!give || !take) throw new Error('There are two buttons.');
		expect(await act(BEA, give)).toBe(`/area/idee/#idea-${id}`);
		expect(await act(BEA, give)).toBe(`/area/idee/#idea-${id}`);
		expect(await supports()).toBe(2);
		await act(BEA, take);
		expect(await supports()).toBe(1);
		await act(BEA, give);
		expect(await supports()).toBe(2);
		expect(await countRows(db, 'idea_supports')).toBe(2);
	});

	test('goes to no idea that is hidden, or that never was', async () => {
		const id = await add(ANNA);
		await decide(id, { azione: 'nascondi', motivo: 'Nomina una persona.' });
		expect(await act(BEA, { azione: 'sostieni', idea: id })).toBe(text.refusals.gone);
		expect(await act(BEA, { azione: 'sostieni', idea: 'x' })).toBe(text.refusals.gone);
	});

	test('of 20 forms at once counts once, in ten rounds', async () => {
		const ids: string[] = [];
		for (let round = 0; round < 10; round++) {
			await act(ANNA, IDEA, { now: NOW + round * DAY });
			const newest = await db
				.prepare('SELECT id FROM ideas ORDER BY written_at DESC LIMIT 1')
				.first<string>('id');
			const give = { azione: 'sostieni', idea: `${newest}` };
			await Promise.all(
				Array.from({ length: 20 }, () => act(BEA, give, { now: NOW + round * DAY })),
			);
			ids.push(`${newest}`);
		}
		const supports = (await listIdeas(db, 'bea')).map((idea) => idea.supports);
		expect(supports).toEqual(ids.map(() => 2));
	});

	test('is not changed without end in a day', async () => {
		const id = await add(ANNA);
		for (let turn = 0; turn < 30; turn++) {
			await act(BEA, { azione: 'sostieni', idea: id });
			await act(BEA, { azione: 'ritira', idea: id });
		}
		expect(await act(BEA, { azione: 'sostieni', idea: id })).toBe(text.refusals.tooOften);
		expect(await act(BEA, { azione: 'sostieni', idea: id }, { now: NOW + 2 * DAY })).toContain(id);
	});
});

describe('staff', () => {
	const ANSWER: Fields = { azione: 'rispondi', stato: 'accolta', risposta: 'Si fa in marzo.' };

	test('answer, and the author gets a mail', async () => {
		const id = await add(BEA);
		expect(await decide(id, ANSWER)).toBe(`/staff/idee/?idea=${id}&esito=risposta`);
		const { results } = await db.prepare('SELECT recipient, text FROM outbox').all();
		expect(results).toHaveLength(1);
		expect(results[0]).toMatchObject({ recipient: 'bea@esempio.example' });
		expect(`${results[0]?.text}`).toContain('Si fa in marzo.');
		expect(await findIdea(db, { id, personId: 'anna' })).toMatchObject({
			state: 'accolta',
			answer: 'Si fa in marzo.',
		});
	});

	test('do not write over what a colleague answered meanwhile', async () => {
		const id = await add(BEA);
		await decide(id, ANSWER);
		expect(await decide(id, { ...ANSWER, versione: '1', risposta: 'No.' })).toBe(
			text.refusals.changed,
		);
		expect(await countRows(db, 'outbox')).toBe(1);
	});

	test('take an idea off the list with a reason that only the author reads, and put it back', async () => {
		const id = await add(BEA);
		await decide(id, { azione: 'nascondi', motivo: 'Nomina una persona.' });
		expect(await listIdeas(db, 'anna')).toEqual([]);
		expect(await listIdeas(db, 'bea')).toMatchObject([{ hiddenBecause: 'Nomina una persona.' }]);
		await decide(id, { azione: 'mostra' });
		expect(await listIdeas(db, 'anna')).toHaveLength(1);
		expect(await countRows(db, 'outbox')).toBe(1);
	});

	test('take nothing off the list without a reason', async () => {
		const id = await add(BEA);
		expect(await decide(id, { azione: 'nascondi' })).toContain('Scrivi perché');
		expect(await listIdeas(db, 'anna')).toHaveLength(1);
	});

	test('answer an idea whose author has gone, and write to nobody', async () => {
		const id = await add(BEA);
		await db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'bea'").run();
		expect(await decide(id, ANSWER)).toContain('risposta');
		expect(await countRows(db, 'outbox')).toBe(0);
	});

	test('answer whole or not at all when the database fails at any call, and can try again', async () => {
		const first = await add(BEA);
		const counted = countCalls(db);
		await decide(first, ANSWER, { config: testConfig(counted.db) });
		for (let call = 1; call <= counted.calls.length; call++) {
			for (const moment of ['before', 'after'] as const) {
				const id = await add(BEA, { titolo: `Guasto ${call} ${moment}` });
				await db.prepare("UPDATE ideas SET written_on = '2020-01-01'").run();
				const mails = await countRows(db, 'outbox');
				const number = 7000 + call * 2 + (moment === 'after' ? 1 : 0);
				const broken = testConfig(brokenAt(db, { call, moment }));
				await decide(id, { ...ANSWER, versione: '1' }, { config: broken, number }).catch(
					() => null,
				);
				const answered = (await findIdea(db, { id, personId: 'x' }))?.answer !== '';
				expect((await countRows(db, 'outbox')) - mails).toBe(answered ? 1 : 0);
				expect(await decide(id, { ...ANSWER, versione: '1' }, { number })).toContain('risposta');
				expect((await countRows(db, 'outbox')) - mails).toBe(1);
			}
		}
	});
});
