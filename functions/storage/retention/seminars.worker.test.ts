import { beforeEach, expect, test } from 'vitest';
import { SEMINAR_RETENTION } from '#domain/retention/seminars.ts';
import { SEMINAR_DATA } from '#functions/storage/personal-data/seminars.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { SeminarDesk } from '#tests/support/seminar-desk.ts';
import { SEMINAR_RETENTION_SQL } from './seminars.ts';

let desk: SeminarDesk;

beforeEach(async () => {
	desk = new SeminarDesk(await emptyDatabase());
	await desk.fill('a');
});

test('each rule has its statement, and each statement its rule', () => {
	const rules = SEMINAR_RETENTION.map(({ code }) => code);
	expect(Object.keys(SEMINAR_RETENTION_SQL).toSorted()).toEqual(rules.toSorted());
});

test('what ended before the moment goes; what still holds stays longer', async () => {
	await desk.register('a1');
	await desk.cancel('a1');
	await desk.register('a2');
	const [cancelled = ''] = [SEMINAR_RETENTION_SQL['seminar-cancelled']];
	await desk.db.prepare(cancelled).bind(desk.now).run();
	expect(await desk.standing()).toEqual(['a1 cancelled', 'a2 confirmed']);
	await desk.db
		.prepare(cancelled)
		.bind(desk.now + 1)
		.run();
	expect(await desk.standing()).toEqual(['a2 confirmed']);
	const [all = ''] = [SEMINAR_RETENTION_SQL['seminar-registrations']];
	await desk.db
		.prepare(all)
		.bind(desk.now + 1)
		.run();
	expect(await desk.standing()).toEqual([]);
});

test('somebody takes their registrations along, and nobody else’s', async () => {
	await desk.register('a1');
	await desk.register('a2');
	const read = SEMINAR_DATA[0]?.read ?? '';
	const { results } = await desk.db.prepare(read).bind('a1').all();
	expect(results).toEqual([
		{
			seminario: 'ruoli',
			ente: 'Ente a (esempio)',
			situazione: 'iscritta',
			presenza: null,
			attestato: null,
		},
	]);
});

test('who is erased gives up what is to come and has no certificate; who was there still counts', async () => {
	await desk.register('a1');
	await desk.db.prepare("UPDATE registrations SET attended = 1, certificate = 'X'").run();
	desk.seminar = { ...desk.seminar, slug: 'altro' };
	await desk.register('a1');
	for (const sql of SEMINAR_DATA[0]?.erase ?? []) await desk.db.prepare(sql).bind('a1').run();
	expect(await desk.standing()).toEqual(['a1 confirmed', 'a1 cancelled']);
	expect(
		await desk.db.prepare('SELECT max(certificate) AS c FROM registrations').first('c'),
	).toBeNull();
});
