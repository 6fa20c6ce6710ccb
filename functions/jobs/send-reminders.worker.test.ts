import { beforeEach, describe, expect, test } from 'vitest';
import { choicesOf } from '#domain/message-choices.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { erasePerson, erasureKey } from '#functions/storage/erasures.ts';
import { noteLibrary } from '#functions/storage/library-documents.ts';
import { writeMessages } from '#functions/storage/message-choices.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME, SEMINAR } from '#tests/support/programme.ts';
import { countRows, DAY, fillRoster, HOUR, MEMBER, testConfig } from '#tests/support/roster.ts';
import { sampleLibrary } from '#tests/support/sample-library.ts';
import type { Run } from './run.ts';
import { type ReminderSource, sendReminders } from './send-reminders.ts';
import { seminarReminders } from './sources/seminars.ts';
import { surveyReminders } from './sources/surveys.ts';

const STAFF_BOX = 'adesioni@esempio.example';
const REFERENT = 'carla@esempio.example';
const LIBRARY = sampleLibrary(30);
let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
	await db.batch([
		db
			.prepare("INSERT INTO people (id, email, name, created_at) VALUES ('carla', ?1, 'Carla', 0)")
			.bind(REFERENT),
		db.prepare(
			"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES ('carla', 'valbruna', 'referente', 0, NULL)",
		),
	]);
});

function run(moment: string, database = db): Run {
	return {
		config: testConfig(database),
		programme: PROGRAMME,
		library: LIBRARY,
		random: SYSTEM_RANDOMNESS,
		now: Date.parse(moment),
	};
}

async function mails(): Promise<Mail[]> {
	const { results } = await db
		.prepare(
			'SELECT kind, recipient, subject, text, calendar, unsubscribe, useless_at FROM outbox ORDER BY kind, recipient, created_at, id',
		)
		.all<Mail>();
	return results;
}

async function recipients(): Promise<string[]> {
	return (await mails()).map(({ recipient }) => recipient);
}

/** The membership of the roster ends on 31 December 2026. */
describe('a membership that ends', () => {
	test.each([
		['2026-11-01T10:00:00Z', 'tra 60 giorni'],
		['2026-12-01T10:00:00Z', 'tra 30 giorni'],
		['2026-12-24T10:00:00Z', 'tra 7 giorni'],
	])('is told on %s to referents and staff: %s', async (moment, when) => {
		await sendReminders(run(moment));
		const sent = await mails();
		expect(sent.map(({ recipient }) => recipient)).toEqual([STAFF_BOX, REFERENT]);
		for (const { subject } of sent) expect(subject).toContain(when);
		expect(sent[1]?.text).toContain('31 dicembre 2026');
	});

	test.each(['2026-11-10T10:00:00Z', '2026-12-15T10:00:00Z', '2027-01-01T10:00:00Z'])(
		'is not told on %s',
		async (moment) => {
			await sendReminders(run(moment));
			expect(await mails()).toEqual([]);
		},
	);

	test('is told once, run after run and day after day', async () => {
		for (const day of ['01', '02', '03']) await sendReminders(run(`2026-12-${day}T10:00:00Z`));
		expect(await recipients()).toEqual([STAFF_BOX, REFERENT]);
	});

	test('is told late by a job that was down, with the days that are left', async () => {
		await sendReminders(run('2026-12-03T10:00:00Z'));
		expect((await mails())[1]?.subject).toBe('La tua adesione finisce tra 28 giorni');
	});

	test('is not told where another one follows', async () => {
		await db
			.prepare(
				"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES ('seguente', 'valbruna', 'base', '2027-01-01', '2027-12-31')",
			)
			.run();
		await sendReminders(run('2026-12-01T10:00:00Z'));
		expect(await mails()).toEqual([]);
	});

	test('is not told to a referent who does not want to know', async () => {
		const choices = { ...choicesOf([]), adesione: 'no' as const };
		await writeMessages(db, { personId: 'carla', messages: { choices, topics: [] }, now: 0 });
		await sendReminders(run('2026-12-01T10:00:00Z'));
		expect(await recipients()).toEqual([STAFF_BOX]);
	});

	test('is dropped with its day, not sent after it', async () => {
		await sendReminders(run('2026-12-24T10:00:00Z'));
		const [mail] = await mails();
		expect(new Date(mail?.useless_at ?? 0).toISOString()).toBe('2026-12-31T23:00:00.000Z');
	});
});

describe('nobody is written to at night', () => {
	test.each([
		['2026-11-01T05:59:00Z', 0],
		['2026-11-01T06:00:00Z', 2],
		['2026-11-01T19:59:00Z', 2],
		['2026-11-01T20:00:00Z', 0],
	])('at %s there are %i mails', async (moment, count) => {
		await sendReminders(run(moment));
		expect(await countRows(db, 'outbox')).toBe(count);
	});
});

const attendees = seminarReminders([
	async (_db, slug) =>
		slug === SEMINAR.slug
			? [{ personId: 'anna', name: 'Anna', email: MEMBER, organisationId: 'valbruna' }]
			: [],
]);

/** The seminar is on 12 March 2027 at 10 in Rome. */
describe('a seminar', () => {
	test.each([
		['2027-03-05T09:00:00Z', 'tra 7 giorni'],
		['2027-03-11T09:00:00Z', 'domani'],
		['2027-03-12T07:00:00Z', 'oggi'],
	])('is told on %s to who has a place: %s', async (moment, when) => {
		await sendReminders(run(moment), [attendees]);
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail?.subject).toContain(when);
		expect(mail?.text).toContain('12 marzo 2027, ore 10.00');
		expect(mail?.calendar).toContain('DTSTART:20270312T090000Z');
		expect(mail?.calendar).toContain('METHOD:PUBLISH');
	});

	test('is told twice in all: a week before and the day before', async () => {
		const start = Date.parse('2027-03-01T09:00:00Z');
		for (let day = 0; day < 14; day += 1)
			await sendReminders(run(new Date(start + day * DAY).toISOString()), [attendees]);
		expect(await recipients()).toEqual([MEMBER, MEMBER]);
	});

	test('is not told once it has begun', async () => {
		await sendReminders(run('2027-03-12T09:00:00Z'), [attendees]);
		expect(await mails()).toEqual([]);
	});
});

test('a survey about to close is told once to whoever could still answer', async () => {
	const closesAt = Date.parse('2026-11-26T22:59:00Z');
	const survey = {
		slug: 'ruoli',
		title: 'Ruoli',
		path: '/area/questionari/ruoli/',
		closesAt,
		missing: [{ personId: 'anna', name: 'Anna', email: MEMBER, organisationId: 'valbruna' }],
	};
	const source = surveyReminders([async () => [survey]]);
	for (const day of ['22', '23', '24'])
		await sendReminders(run(`2026-11-${day}T10:00:00Z`), [source]);
	const [mail, ...others] = await mails();
	expect(others).toEqual([]);
	expect(mail?.text).toContain('26 novembre 2026 alle 23.59');
	expect(mail?.text).toContain('https://comunita.example/area/questionari/ruoli/');
	expect(mail?.useless_at).toBe(closesAt);
});

describe('the digest', () => {
	const slugs = LIBRARY.rows.map(([slug]) => slug);
	const topicOf = (slug = '') =>
		LIBRARY.rows.find(([one]) => one === slug)?.[6]?.[2]?.[0] ?? 'nessuno';
	const WITH_TOPIC = slugs.find((slug) => topicOf(slug) !== 'nessuno') ?? '';
	const others = slugs.filter((slug) => slug !== WITH_TOPIC);

	async function follow(rhythm: 'settimana' | 'mese', topics: readonly string[] = []) {
		const choices = { ...choicesOf([]), novita: rhythm };
		await writeMessages(db, { personId: 'anna', messages: { choices, topics }, now: 0 });
	}

	/** All but one document are there from the start; that one enters at a moment. */
	async function enters(moment: string) {
		await noteLibrary(db, others, 1);
		await noteLibrary(db, slugs, Date.parse(moment));
	}

	const digestsOf = async () => (await mails()).filter(({ kind }) => kind === 'digest');

	test('tells once, on Monday, of what came in the week, and how to leave it', async () => {
		await follow('settimana');
		await enters('2026-11-18T10:00:00Z');
		await sendReminders(run('2026-11-20T10:00:00Z'));
		expect(await digestsOf()).toEqual([]);
		for (const day of ['23', '24', '30']) await sendReminders(run(`2026-11-${day}T10:00:00Z`));
		const [mail, ...more] = await digestsOf();
		expect(more).toEqual([]);
		expect(mail?.recipient).toBe(MEMBER);
		expect(mail?.subject).toBe('Nella biblioteca c’è un documento nuovo');
		expect(mail?.text).toContain(`https://comunita.example/area/biblioteca/${WITH_TOPIC}/`);
		expect(mail?.unsubscribe).toMatch(
			/^https:\/\/comunita\.example\/messaggi\/basta\/anna\/[0-9a-f]{64}\/$/,
		);
		expect(mail?.text).toContain(`${mail?.unsubscribe}`);
	});

	test('is sent on Wednesday by a job that was down, and is not sent again', async () => {
		await follow('settimana');
		await enters('2026-11-18T10:00:00Z');
		await sendReminders(run('2026-11-25T10:00:00Z'));
		await sendReminders(run('2026-11-26T10:00:00Z'));
		expect(await digestsOf()).toHaveLength(1);
	});

	test('the week ends at midnight in Italy', async () => {
		await follow('settimana');
		await enters('2026-11-22T23:00:00Z');
		await sendReminders(run('2026-11-23T10:00:00Z'));
		expect(await digestsOf()).toEqual([]);
		await sendReminders(run('2026-11-30T10:00:00Z'));
		expect(await digestsOf()).toHaveLength(1);
	});

	test('comes on the first of the month to who chose that', async () => {
		await follow('mese');
		await enters('2026-10-30T10:00:00Z');
		await sendReminders(run('2026-11-23T10:00:00Z'));
		expect(await digestsOf()).toHaveLength(1);
		await sendReminders(run('2026-12-01T10:00:00Z'));
		expect(await digestsOf()).toHaveLength(1);
	});

	test('tells of the topics that one follows, and of no other', async () => {
		await enters('2026-11-18T10:00:00Z');
		await follow('settimana', ['un-altro']);
		await sendReminders(run('2026-11-23T10:00:00Z'));
		expect(await digestsOf()).toEqual([]);
		await follow('settimana', ['un-altro', topicOf(WITH_TOPIC)]);
		await sendReminders(run('2026-11-23T10:05:00Z'));
		expect(await digestsOf()).toHaveLength(1);
	});

	test('goes to nobody who has not asked, and to nobody who may not read', async () => {
		await enters('2026-11-18T10:00:00Z');
		await sendReminders(run('2026-11-23T10:00:00Z'));
		expect(await digestsOf()).toEqual([]);
		await follow('settimana');
		await db
			.prepare("UPDATE memberships SET ends_on = '2026-11-22' WHERE starts_on < '2026-11'")
			.run();
		await sendReminders(run('2026-11-23T10:00:00Z'));
		expect(await digestsOf()).toEqual([]);
	});

	test('a library that is seen for the first time is nobody’s news', async () => {
		await follow('settimana');
		await noteLibrary(db, slugs, Date.parse('2026-11-18T10:00:00Z'));
		await sendReminders(run('2026-11-23T10:00:00Z'));
		expect(await digestsOf()).toEqual([]);
	});
});

describe('runs that overlap', () => {
	const crowd: ReminderSource = {
		kind: 'seminario',
		due: async ({ random }) =>
			Array.from({ length: 10 }, (_none, one) => ({
				kind: 'seminario',
				subject: 'folla',
				recipient: `persona-${one}`,
				occasion: '7',
				organisationId: null,
				mail: {
					id: random.id(),
					kind: 'test',
					recipient: `${one}@esempio.example`,
					subject: 'Folla',
					text: '',
					html: '',
					uselessAt: null,
				},
			})),
	};

	test('twenty at once write each mail once, with its line in the log', async () => {
		const at = run('2026-12-01T10:00:00Z');
		await Promise.all(Array.from({ length: 20 }, () => sendReminders(at, [crowd])));
		expect(new Set(await recipients()).size).toBe(10);
		expect(await countRows(db, 'outbox')).toBe(10);
		expect(await countRows(db, 'reminders')).toBe(10);
		expect(await countRows(db, 'deeds')).toBe(10);
	});

	test.each(['before', 'after'] as const)(
		'one that loses its connection %s each call leaves mails and claims together, and the next goes on',
		async (moment) => {
			for (let call = 1; call <= 12; call += 1) {
				const database = brokenAt(db, { call, moment });
				const broken = run('2026-12-01T10:00:00Z', database);
				await sendReminders(broken, [crowd]).catch(() => undefined);
				expect(await countRows(db, 'outbox')).toBe(await countRows(db, 'reminders'));
			}
			await sendReminders(run('2026-12-01T10:00:00Z'), [crowd]);
			expect(await countRows(db, 'outbox')).toBe(10);
		},
	);
});

test('who was taken out is not written to again', async () => {
	await db
		.prepare(
			"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES ('anna', 'collelungo', 'referente', 0, NULL)",
		)
		.run();
	await db.prepare("UPDATE affiliations SET role = 'referente' WHERE person_id = 'anna'").run();
	const deed = {
		key: erasureKey('anna'),
		kind: 'person.erase',
		personId: 'anna',
		organisationId: null,
		subject: 'anna',
		now: Date.parse('2026-11-30T10:00:00Z') - HOUR,
	};
	await erasePerson(db, deed, {
		personId: 'anna',
		personHash: 'h',
		today: '2026-11-30',
		mails: [],
	});
	await sendReminders(run('2026-12-01T10:00:00Z'));
	expect(await recipients()).toEqual([STAFF_BOX, REFERENT]);
});

type Mail = {
	kind: string;
	recipient: string;
	subject: string;
	text: string;
	calendar: string | null;
	unsubscribe: string | null;
	useless_at: number | null;
};
