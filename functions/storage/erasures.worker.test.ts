import { beforeEach, describe, expect, test } from 'vitest';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, MEMBER, NOW, sessionFor } from '#tests/support/roster.ts';
import type { Deed } from './commit-deed.ts';
import {
	erasePerson,
	erasureKey,
	listErasures,
	readErasureFacts,
	reapplyErasures,
} from './erasures.ts';
import { exportPerson } from './personal-data/export-person.ts';
import { saveDocument } from './saved-documents.ts';

const TODAY = '2026-11-23';
const hashOf = async (id: string) => `hash-${id}`;
let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
	await addReferent('carla');
});

async function addReferent(id: string): Promise<void> {
	await db.batch([
		db
			.prepare('INSERT INTO people (id, email, name, created_at) VALUES (?1, ?2, ?3, 0)')
			.bind(id, `${id}@esempio.example`, `Referente ${id}`),
		db
			.prepare(
				"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES (?1, 'valbruna', 'referente', 0, NULL)",
			)
			.bind(id),
	]);
}

function erase(personId: string, database = db): Promise<boolean> {
	const deed: Deed = {
		key: erasureKey(personId),
		kind: 'person.erase',
		personId,
		organisationId: null,
		subject: personId,
		now: NOW,
	};
	const mail = {
		id: crypto.randomUUID(),
		kind: 'erasure',
		recipient: `${personId}@esempio.example`,
		subject: 'Fatto',
		text: 'Fatto',
		html: '',
		uselessAt: null,
	};
	const work = { personId, personHash: `hash-${personId}`, today: TODAY, mails: [mail] };
	return erasePerson(database, deed, work);
}

/** Something of a person in each table that can hold any. */
async function leaveTraces(personId: string): Promise<void> {
	const address = `${personId}@esempio.example`;
	await sessionFor(db, personId);
	await saveDocument(db, {
		id: `saved-${personId}`,
		personId,
		organisationId: 'valbruna',
		document: 'convenzione',
		title: 'Convenzione',
		note: `nota di ${personId}`,
		sharing: 'condiviso',
		now: NOW,
	});
	const statements = [
		`INSERT INTO identities VALUES ('https://idp.example', 'sub-${personId}', ?1, 0)`,
		`INSERT INTO calendar_addresses VALUES (?1, 'n-${personId}', 't-${personId}', 0)`,
		"INSERT INTO message_choices VALUES (?1, 'novita', 'mese', 0)",
		"INSERT INTO digest_topics VALUES (?1, 'iva')",
		`INSERT INTO reminders VALUES ('adesione', 'm', ?1, '30', 0, 'r-${personId}')`,
		'INSERT INTO desk_visits VALUES (?1, 0, 0)',
		`INSERT INTO deeds (key, kind, person_id, organisation_id, subject, done_at)
			VALUES ('d-${personId}', 'test.seat', ?1, 'valbruna', 's', 0)`,
		`INSERT INTO sign_in_requests VALUES ('a-${personId}', ?1, 'b-${personId}', 'c', 'l-${personId}', 0, 0, 9e15)`,
	];
	await db.batch(statements.map((statement) => db.prepare(statement).bind(personId)));
	await db
		.prepare(
			`INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at)
			VALUES (?1, 'test', ?2, 'Oggetto', ?3, '', 0, 0)`,
		)
		.bind(`o-${personId}`, address, `Ciao ${personId}`)
		.run();
	await db
		.prepare(
			`INSERT INTO applications (year, sequence, submission_hash, content_hash, revision, corrections,
				verified, received_at, written_at, organisation, kind, region, place, plan, contact, role, email,
				phone, fiscal_code, vat_number, certified_mail, office_code, cig, order_reference,
				recipient_code, hopes) VALUES (2026, ?1, ?2, ?2, ?2, 0, 1, 0, 0, 'Ente', 'ente-pubblico',
			'06', '', 'base', ?3, 'ruolo', ?4, '0432', '01234567890', '', '', '', '', '', '', ?5)`,
		)
		.bind(personId.length, `h-${personId}`, `Referente ${personId}`, address, `attese ${personId}`)
		.run();
}

/** All text of all tables of ours. */
async function everything(): Promise<string> {
	const { results } = await db
		.prepare(
			"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'd1\\_%' ESCAPE '\\'",
		)
		.all<{ name: string }>();
	const rows = await Promise.all(
		results.map(async ({ name }) => (await db.prepare(`SELECT * FROM "${name}"`).all()).results),
	);
	return JSON.stringify(rows);
}

describe('who is taken out', () => {
	test('leaves no name, address, note or account in any table', async () => {
		await leaveTraces('anna');
		expect(await erase('anna')).toBe(true);
		await db.prepare("DELETE FROM outbox WHERE kind = 'erasure'").run();
		const left = await everything();
		for (const trace of [MEMBER, 'Anna (esempio)', 'nota di anna', 'Ciao anna', 'sub-anna'])
			expect(left).not.toContain(trace);
		for (const trace of ['Referente anna', 'attese anna', 'n-anna', 'a-anna', '0432'])
			expect(left).not.toContain(trace);
	});

	test('leaves what their organisation did, and what others have, as it was', async () => {
		await leaveTraces('anna');
		await leaveTraces('carla');
		const before = await exportPerson(db, 'carla');
		await erase('anna');
		expect(await exportPerson(db, 'carla')).toEqual(before);
		const line = await db
			.prepare(
				"SELECT p.name, d.organisation_id FROM deeds d JOIN people p ON p.id = d.person_id WHERE d.key = 'd-anna'",
			)
			.first();
		expect(line).toEqual({ name: 'Persona cancellata', organisation_id: 'valbruna' });
	});

	test('is told so once, where they used to be reached', async () => {
		await leaveTraces('anna');
		await erase('anna');
		await erase('anna');
		const { results } = await db.prepare('SELECT kind, recipient FROM outbox').all();
		expect(results).toEqual([{ kind: 'erasure', recipient: MEMBER }]);
	});

	test('is out at once, and cannot ask to come in', async () => {
		await sessionFor(db, 'anna');
		await erase('anna');
		expect(await countRows(db, 'sessions')).toBe(0);
		expect(await db.prepare("SELECT removed_at FROM people WHERE id = 'anna'").first()).toEqual({
			removed_at: NOW,
		});
	});
});

describe('the rule', () => {
	test('keeps the last referent of an organisation, whole', async () => {
		await leaveTraces('carla');
		const before = await everything();
		expect(await readErasureFacts(db, { personId: 'carla', today: TODAY })).toEqual({
			staff: false,
			soleReferentOf: ['Comune di Valbruna (esempio)'],
		});
		expect(await erase('carla')).toBe(false);
		expect(await everything()).toBe(before);
	});

	test('keeps staff', async () => {
		expect(await readErasureFacts(db, { personId: 'elena', today: TODAY })).toMatchObject({
			staff: true,
		});
		expect(await erase('elena')).toBe(false);
	});

	test('does not hold where the membership is over', async () => {
		await db.prepare("UPDATE affiliations SET role = 'referente' WHERE person_id = 'dino'").run();
		expect(await erase('dino')).toBe(true);
	});

	test('of two last referents who go at once it keeps one, each of forty times', async () => {
		for (let round = 0; round < 40; round += 1) {
			const pair = [`prima-${round}`, `seconda-${round}`];
			await db.prepare("UPDATE affiliations SET ended_at = 1 WHERE role = 'referente'").run();
			for (const id of pair) await addReferent(id);
			const done = await Promise.all(
				Array.from({ length: 20 }, (_none, one) => erase(pair[one % 2] ?? '')),
			);
			expect(done).toContain(true);
			const left = await db
				.prepare(
					"SELECT count(*) AS n FROM affiliations WHERE role = 'referente' AND ended_at IS NULL",
				)
				.first('n');
			expect(left).toBe(1);
			expect(await countRows(db, 'outbox')).toBe(round + 1);
		}
	});
});

test.each(['before', 'after'] as const)(
	'a connection lost %s the batch takes out all or nothing, and it may be asked again',
	async (moment) => {
		await leaveTraces('anna');
		const before = await everything();
		await expect(erase('anna', brokenAt(db, { call: 1, moment }))).rejects.toThrow(
			'Network connection lost',
		);
		if (moment === 'before') expect(await everything()).toBe(before);
		expect(await erase('anna')).toBe(true);
		expect(await everything()).not.toContain('Anna (esempio)');
		expect(await countRows(db, 'outbox')).toBe(1);
	},
);

describe('after an older copy was put back', () => {
	test('the same people are taken out again, and nobody else', async () => {
		await leaveTraces('anna');
		const older = await db.prepare("SELECT * FROM people WHERE id = 'anna'").first();
		await erase('anna');
		const list = await listErasures(db);
		db = await emptyDatabase();
		await fillRoster(db);
		await addReferent('carla');
		await leaveTraces('anna');
		expect(await db.prepare("SELECT * FROM people WHERE id = 'anna'").first()).toEqual(older);
		expect(await reapplyErasures(db, list, hashOf)).toBe(1);
		const left = await everything();
		expect(left).not.toContain(MEMBER);
		expect(left).not.toContain('nota di anna');
		expect(left).toContain('Referente carla');
		expect(await listErasures(db)).toEqual(list);
	});

	test('doing it twice changes nothing more', async () => {
		await erase('anna');
		const list = await listErasures(db);
		await reapplyErasures(db, list, hashOf);
		const once = await everything();
		await reapplyErasures(db, list, hashOf);
		expect(await everything()).toBe(once);
	});
});

describe('the export', () => {
	test('holds what is of the person, with moments that can be read, and no hash', async () => {
		await leaveTraces('anna');
		const data = await exportPerson(db, 'anna');
		expect(data.persona).toMatchObject([{ nome: 'Anna (esempio)', indirizzo: MEMBER }]);
		expect(data['documenti salvati']).toMatchObject([
			{ nota: 'nota di anna', salvato_il: '2026-11-23T09:00:00.000Z' },
		]);
		expect(data['richieste di adesione']).toMatchObject([{ attese: 'attese anna' }]);
		expect(data['accessi aperti']).toHaveLength(1);
		expect(JSON.stringify(data)).not.toMatch(/[0-9a-f]{64}|t-anna|n-anna/);
	});

	test('holds nothing of anybody else', async () => {
		await leaveTraces('anna');
		await leaveTraces('carla');
		expect(JSON.stringify(await exportPerson(db, 'anna'))).not.toContain('carla');
	});

	test('does not hand out a code that still opens the site', async () => {
		await db
			.prepare(
				`INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at)
				VALUES ('codice', 'sign-in', ?1, 'Codice', '123456', '', 0, 0)`,
			)
			.bind(MEMBER)
			.run();
		expect(JSON.stringify(await exportPerson(db, 'anna'))).not.toContain('123456');
	});
});
