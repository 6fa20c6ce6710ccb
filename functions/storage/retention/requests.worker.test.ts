import { beforeEach, describe, expect, test } from 'vitest';
import { REQUEST_RULES } from '#domain/retention/requests.ts';
import { REQUEST_TABLES } from '#functions/storage/personal-data/requests.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { fillRequestRoster } from '#tests/support/requests.ts';
import { countRows } from '#tests/support/roster.ts';
import { REQUEST_RETENTION } from './requests.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRequestRoster(db);
	for (const [state, at] of [
		['received', 1],
		['answered', 1],
		['closed', 5],
	] as const)
		await consultation(state, at);
	await db
		.prepare(
			`INSERT INTO appearances (id, organisation_id, membership_id, asked_by, asked_at, event, place,
				first_day, second_day, third_day, hours, theme, audience, wishes, state, assigned_to, reason,
				changed_at, deed)
			VALUES ('a', 'ponte', 'ponte-adesione', 'anna', 1, 'Giornata', 'Sala', '2027-03-12', '', '', '',
				'normativo', 'Tutti', '', 'declined', 'elena', 'x', 1, 'd')`,
		)
		.run();
});

async function consultation(id: string, changedAt: number): Promise<void> {
	await db.batch([
		db
			.prepare(
				`INSERT INTO consultations (id, organisation_id, membership_id, asked_by, asked_at, subject,
					topic, phase, question, reply_by, phone, times, state, assigned_to, answer, changed_at, deed)
				VALUES (?1, 'ponte', 'ponte-adesione', 'anna', 1, 'S', 'iva', '03', 'D', 'telefono',
					'02 1234567', 'mattina', ?1, 'elena', 'R', ?2, ?1)`,
			)
			.bind(id, changedAt),
		db.prepare("INSERT INTO consultation_files VALUES (?1, 1, 'a.pdf', 'x', 1)").bind(id),
		db.prepare("INSERT INTO consultation_notes VALUES (?1, ?1, 'anna', 1, 'nota', ?1)").bind(id),
	]);
}

async function run(code: string, before: number): Promise<void> {
	await db
		.prepare(REQUEST_RETENTION[code] ?? '')
		.bind(before)
		.run();
}

async function ids(table: string, column = 'id'): Promise<unknown[]> {
	const { results } = await db.prepare(`SELECT ${column} AS id FROM ${table} ORDER BY 1`).all();
	return results.map(({ id }) => id);
}

describe('what is kept no longer', () => {
	test('each rule has its statement, and each statement its rule', () => {
		const codes = REQUEST_RULES.map(({ code }) => code);
		expect(Object.keys(REQUEST_RETENTION).toSorted()).toEqual(codes.toSorted());
	});

	test('the telephone goes once the request is over, not while it waits', async () => {
		await run('consultation-phones', 2);
		const { results } = await db.prepare('SELECT id, phone FROM consultations ORDER BY id').all();
		expect(results).toEqual([
			{ id: 'answered', phone: '' },
			{ id: 'closed', phone: '02 1234567' },
			{ id: 'received', phone: '02 1234567' },
		]);
	});

	test('files go with the request that is over, and the request stays', async () => {
		await run('consultation-files', 2);
		expect(await ids('consultation_files', 'consultation_id')).toEqual(['closed', 'received']);
		expect(await countRows(db, 'consultations')).toBe(3);
	});

	test('a request goes with its files and notes', async () => {
		await run('consultations', 2);
		for (const [table, column] of [
			['consultations', 'id'],
			['consultation_files', 'consultation_id'],
			['consultation_notes', 'consultation_id'],
		] as const)
			expect(await ids(table, column)).toEqual(['closed', 'received']);
	});

	test('an appearance goes once it is over', async () => {
		await run('appearances', 1);
		expect(await countRows(db, 'appearances')).toBe(1);
		await run('appearances', 2);
		expect(await countRows(db, 'appearances')).toBe(0);
	});
});

describe('a person', () => {
	test('takes along what they asked and wrote, and nothing of others', async () => {
		for (const { name, read } of REQUEST_TABLES) {
			const own = await db.prepare(read).bind('anna').all();
			expect([name, own.results.length]).toEqual([name, name.startsWith('interventi') ? 1 : 3]);
			expect((await db.prepare(read).bind('bruno').all()).results).toEqual([]);
		}
	});

	test.each(['anna', 'elena'])('who is erased is named nowhere: %s', async (person) => {
		const statements = REQUEST_TABLES.flatMap(({ erase }) => erase);
		await db.batch(statements.map((sql) => db.prepare(sql).bind(person)));
		for (const table of ['consultations', 'consultation_notes', 'appearances']) {
			const { results } = await db.prepare(`SELECT * FROM ${table}`).all();
			expect(results.length).toBeGreaterThan(0);
			expect(JSON.stringify(results)).not.toContain(`"${person}"`);
			if (person === 'anna') expect(JSON.stringify(results)).not.toContain('02 1234567');
		}
	});
});
