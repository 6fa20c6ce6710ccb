import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { createAdministrator, inline, type NewAdministrator } from './create-administrator.ts';

const PERSON: NewAdministrator = {
	id: 'a',
	name: 'Franca D’Amico',
	email: 'franca@ente.example',
	now: 1,
};

function database(): DatabaseSync {
	const db = new DatabaseSync(':memory:');
	for (const file of readdirSync('migrations').sort())
		db.exec(readFileSync(join('migrations', file), 'utf8'));
	return db;
}

function create(db: DatabaseSync, person: NewAdministrator): void {
	for (const { sql, values } of createAdministrator(person)) db.exec(inline(sql, values));
}

const people = (db: DatabaseSync) =>
	db.prepare('SELECT id, name, staff, administrator, removed_at FROM people').all();
const lines = (db: DatabaseSync) => db.prepare('SELECT kind, subject FROM deeds').all();

describe('the first administrator', () => {
	test('is made, with a line in the log, and once', () => {
		const db = database();
		create(db, PERSON);
		create(db, { ...PERSON, id: 'b', name: 'Altro nome' });
		expect(people(db)).toEqual([
			{ id: 'a', name: PERSON.name, staff: 1, administrator: 1, removed_at: null },
		]);
		expect(lines(db)).toEqual([{ kind: 'staff.create', subject: 'a' }]);
	});

	test('may be somebody of the roster, or who had left it', () => {
		const db = database();
		db.exec(
			"INSERT INTO people (id, email, name, created_at, removed_at) VALUES ('x', 'franca@ente.example', 'Franca', 0, 5)",
		);
		create(db, PERSON);
		expect(people(db)).toEqual([
			{ id: 'x', name: 'Franca', staff: 1, administrator: 1, removed_at: null },
		]);
	});

	test.each(["Franca'); DROP TABLE people; --", "l''altra ?1 ?2", "D'Amico"])(
		'may be called %s: it is a value, never SQL',
		(name) => {
			const db = database();
			create(db, { ...PERSON, name });
			expect(people(db)).toMatchObject([{ name }]);
		},
	);
});

describe('the command refuses', () => {
	test.each([
		['without an address', ['--nome', 'Franca'], 'Use: npm run staff:crea'],
		['without a name', ['--email', 'a@b.example'], 'Use: npm run staff:crea'],
		['a name of blanks', ['--nome', '  ', '--email', 'a@b.example'], 'Use: npm run staff:crea'],
		['a word it does not know', ['--password', 'x'], 'Use: npm run staff:crea'],
		['a certified mailbox', ['--nome', 'F', '--email', 'a@pec.b.example'], 'certified mailbox'],
		['no address', ['--nome', 'F', '--email', 'a at b'], 'is no e-mail address'],
	])('%s', (_what, words, says) => {
		const ended = spawnSync('node', ['scripts/create-staff.ts', ...words], { encoding: 'utf8' });
		expect(ended.stderr).toContain(says);
		expect(ended.status).toBe(1);
	});
});
