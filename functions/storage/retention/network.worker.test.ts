import { beforeEach, expect, test } from 'vitest';
import { NETWORK_RETENTION } from '#domain/retention/network.ts';
import { NETWORK_DATA } from '#functions/storage/personal-data/network.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, NOW } from '#tests/support/roster.ts';
import { NETWORK_FORGETTING } from './network.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
	const contribution = (id: string, state: string, changedAt: number) =>
		db
			.prepare(
				`INSERT INTO contributions VALUES (?1, 'valbruna', 'anna', 'Titolo', 'avviso', '[]', 2025,
				'cc-by', 1, 'Nota di Anna', ?2, 'contributi/' || ?1, 'a.pdf', 'pdf', 1, NULL, NULL, ?3, ?3, ?1)`,
			)
			.bind(id, state, changedAt);
	const message = (id: string) =>
		db
			.prepare("INSERT INTO contribution_messages VALUES (?1, 'member', 'anna', 'Testo', 1, ?1)")
			.bind(id);
	const letter = (id: string, sentAt: number) =>
		db
			.prepare("INSERT INTO network_messages VALUES (?1, 'valbruna', 'collelungo', 'anna', ?2, ?1)")
			.bind(id, sentAt);
	await db.batch([
		...[
			contribution('declined', 'declined', NOW - 10),
			contribution('accepted', 'accepted', NOW - 10),
			contribution('open', 'received', NOW - 10),
			contribution('new', 'declined', NOW),
		],
		...['declined', 'open', 'new'].map(message),
		...[letter('old', NOW - 10), letter('late', NOW)],
		db.prepare("INSERT INTO network_people VALUES ('anna', 'valbruna', 1, 'Ufficio', 1, 'x')"),
	]);
});

test('every rule is carried out, and nothing else is', () => {
	expect(Object.keys(NETWORK_FORGETTING)).toEqual(NETWORK_RETENTION.map(({ code }) => code));
});

test('what is older goes, what is open or later stays', async () => {
	for (const sql of Object.values(NETWORK_FORGETTING))
		await db
			.prepare(sql)
			.bind(NOW - 5)
			.run();
	const files = await db.prepare('SELECT id, file_key FROM contributions ORDER BY id').all();
	expect(files.results).toEqual([
		{ id: 'accepted', file_key: null },
		{ id: 'declined', file_key: null },
		{ id: 'new', file_key: 'contributi/new' },
		{ id: 'open', file_key: 'contributi/open' },
	]);
	const left = await db.prepare('SELECT deed FROM contribution_messages ORDER BY deed').all();
	expect(left.results).toEqual([{ deed: 'new' }, { deed: 'open' }]);
	expect(await countRows(db, 'network_messages')).toBe(1);
});

test('a person takes along what is theirs, and is nowhere once erased', async () => {
	for (const { read } of NETWORK_DATA)
		expect((await db.prepare(read).bind('anna').all()).results.length).toBeGreaterThan(0);
	await db.batch(
		NETWORK_DATA.flatMap(({ erase }) => erase.map((sql) => db.prepare(sql).bind('anna'))),
	);
	for (const { read } of NETWORK_DATA)
		expect((await db.prepare(read).bind('anna').all()).results).toEqual([]);
	expect(await countRows(db, 'contributions')).toBe(4);
	const notes = await db.prepare('SELECT group_concat(note) AS notes FROM contributions').first();
	expect(notes).toEqual({ notes: ',,,' });
});
