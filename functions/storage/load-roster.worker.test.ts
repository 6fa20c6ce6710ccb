import { beforeEach, expect, test } from 'vitest';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import { DEMO_PEOPLE, loadDemoPeople } from '#scripts/demo-people.ts';
import { Browser, newestMail } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	countRows,
	DAY,
	fillRoster,
	MEMBER,
	NOW,
	ROSTER,
	sessionFor,
	testConfig,
} from '#tests/support/roster.ts';
import { loadRoster } from './load-roster.ts';
import { removePerson } from './people.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
});

function moveAnnaTo(email: string): Promise<void> {
	const people = ROSTER.people.map((person) =>
		person.id === 'anna' ? { ...person, email } : person,
	);
	return loadRoster(db, { ...ROSTER, people }, NOW);
}

test('loading the same roster again changes nothing, sessions included', async () => {
	await fillRoster(db);
	await sessionFor(db, 'anna');
	await new Browser(testConfig(db), NOW).ask(MEMBER);
	await fillRoster(db);
	expect(await countRows(db, 'people')).toBe(3);
	expect(await countRows(db, 'sessions')).toBe(1);
	expect(await countRows(db, 'sign_in_requests')).toBe(1);
});

test('a new address ends the sessions, requests and linked accounts of its person, and of nobody else', async () => {
	await fillRoster(db);
	await sessionFor(db, 'anna');
	await sessionFor(db, 'dino');
	const browser = new Browser(testConfig(db), NOW);
	await browser.ask(MEMBER);
	const { code } = await newestMail(db);
	await db.batch(
		['anna', 'dino'].map((id) =>
			db.prepare("INSERT INTO identities VALUES ('https://i.example', ?1, ?1, 0)").bind(id),
		),
	);
	await moveAnnaTo('anna.nuova@esempio.example');
	expect(await browser.typeCode(code)).not.toBeInstanceOf(Response);
	for (const table of ['sessions', 'identities']) {
		const { results } = await db.prepare(`SELECT person_id FROM ${table}`).all();
		expect(results).toEqual([{ person_id: 'dino' }]);
	}
});

test('who is no longer named for an organisation is out at the next request', async () => {
	await fillRoster(db);
	const browser = new Browser(testConfig(db), NOW);
	browser.cookies.set('__Host-sid', await sessionFor(db, 'anna'));
	const people = ROSTER.people.map((person) =>
		person.id === 'anna' ? { ...person, affiliations: [] } : person,
	);
	await loadRoster(db, { ...ROSTER, people }, NOW);
	const { visitor } = await readVisitor(testConfig(db), browser.request('/area/'), NOW);
	expect(visitor.kind).toBe('stranger');
	await browser.ask(MEMBER);
	expect(await countRows(db, 'outbox')).toBe(0);
});

test('the address that a person had opens nothing any more', async () => {
	await fillRoster(db);
	await moveAnnaTo('anna.nuova@esempio.example');
	await new Browser(testConfig(db), NOW).ask(MEMBER);
	expect(await countRows(db, 'outbox')).toBe(0);
});

test('who is removed loses sessions, requests and linked accounts at once', async () => {
	await fillRoster(db);
	await sessionFor(db, 'anna');
	await new Browser(testConfig(db), NOW).ask(MEMBER);
	await db.prepare("INSERT INTO identities VALUES ('https://i.example', 's', 'anna', 0)").run();
	await removePerson(db, { id: 'anna', now: NOW });
	for (const table of ['sessions', 'sign_in_requests', 'identities']) {
		expect(await countRows(db, table)).toBe(0);
	}
	expect(await countRows(db, 'people')).toBe(3);
});

test('each demo person stands as its role says, on whatever day the demo starts', async () => {
	for (const now of [NOW, NOW + 500 * DAY]) {
		await loadDemoPeople(db, now);
		const standings = await Promise.all(
			DEMO_PEOPLE.map(async ({ id, key }) => {
				const browser = new Browser(testConfig(db), now);
				browser.cookies.set('__Host-sid', await sessionFor(db, id, { now }));
				const { visitor } = await readVisitor(testConfig(db), browser.request('/area/'), now);
				if (visitor.kind === 'stranger') return [key, 'stranger'];
				return [key, visitor.staff ? 'staff' : visitor.organisation?.standing];
			}),
		);
		expect(Object.fromEntries(standings)).toEqual({
			'member-base': 'current',
			'member-personalised': 'current',
			referent: 'current',
			lapsed: 'lapsed',
			staff: 'staff',
			administrator: 'staff',
			'two-bodies': 'current',
		});
	}
});

test('demo people reach nobody: their addresses are in a domain that cannot exist', () => {
	for (const { email } of DEMO_PEOPLE) expect(email).toMatch(/@esempio\.example$/);
});
