import { beforeEach, expect, test } from 'vitest';
import { presenceField } from '#domain/presence-field.ts';
import { registrationOf, seminarOfCertificate } from '#functions/storage/seminar-registrations.ts';
import type { Visit } from '#functions/visit.ts';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, testConfig } from '#tests/support/roster.ts';
import { SeminarDesk } from '#tests/support/seminar-desk.ts';
import { seminarStaff as text } from '#text/seminar-staff.ts';
import { recordAttendance } from './record-attendance.ts';

let desk: SeminarDesk;

beforeEach(async () => {
	desk = new SeminarDesk(await emptyDatabase());
	await fillRoster(desk.db);
	await desk.fill('a', 'b');
	await desk.register('a1');
	await desk.register('b1');
	desk.now = Date.parse(desk.seminar.end);
});

function staffVisit(db = desk.db): Visit {
	const visitor = {
		kind: 'person',
		personId: 'elena',
		name: 'Elena',
		staff: true,
		administrator: false,
		organisation: null,
	} as const;
	return { ...desk.visit('a1', testConfig(db)), visitor };
}

/** @returns where it leads, or the sentence of the refusal */
async function mark(people: readonly string[], invio = desk.submission(), visit = staffVisit()) {
	const boxes = await Promise.all(people.map((person) => desk.idOf(person)));
	const body = new URLSearchParams({ invio });
	for (const id of boxes) body.set(presenceField(id), 'si');
	const request = new Request('https://comunita.example/', { method: 'POST', body });
	const answer = await recordAttendance(request, visit, desk.seminar);
	return answer instanceof Response ? answer.headers.get('location') : answer.trouble;
}

const placeOf = (personId: string) => registrationOf(desk.db, { seminar: 'ruoli', personId });

test('who is ticked was there and has a certificate; who is not was not', async () => {
	expect(await mark(['a1'])).toBe('/staff/seminari/ruoli/?esito=salvate');
	const [there, away] = [await placeOf('a1'), await placeOf('b1')];
	expect(there).toMatchObject({ attended: true, certificate: expect.stringMatching(/^\w{16}$/) });
	expect(away).toMatchObject({ attended: false, certificate: null });
	expect(await seminarOfCertificate(desk.db, there?.certificate ?? '')).toBe('ruoli');
});

test('saved again, the code stays; taken back, the certificate holds no more', async () => {
	await mark(['a1']);
	const code = (await placeOf('a1'))?.certificate ?? '';
	await mark(['a1', 'b1']);
	expect((await placeOf('a1'))?.certificate).toBe(code);
	await mark(['b1']);
	expect(await seminarOfCertificate(desk.db, code)).toBeNull();
	await mark(['a1']);
	expect(await seminarOfCertificate(desk.db, code)).toBe('ruoli');
});

test('a form that comes twice changes nothing the second time', async () => {
	const invio = desk.submission();
	await mark(['a1'], invio);
	await mark(['b1'], invio);
	expect((await placeOf('a1'))?.attended).toBe(true);
	expect(await countRows(desk.db, 'deeds')).toBe(3);
});

test('before the seminar nobody was there yet', async () => {
	desk.now = Date.parse(desk.seminar.start) - 1;
	expect(await mark(['a1'])).toBe(text.refusals['too-early']);
	expect((await placeOf('a1'))?.attended).toBeNull();
});

test('where nobody is registered there is nothing to save', async () => {
	await desk.db.prepare('DELETE FROM registrations').run();
	expect(await mark([])).toBe(text.refusals.nobody);
});

test('whoever is not staff never gets here', async () => {
	await expect(mark(['a1'], desk.submission(), desk.visit('a1'))).rejects.toThrow('not staff');
});

test.each(['before', 'after'] as const)(
	'a connection lost %s the batch leaves all of it or nothing',
	async (moment) => {
		const invio = desk.submission();
		const broken = staffVisit(brokenAt(desk.db, { call: 2, moment }));
		await expect(mark(['a1'], invio, broken)).rejects.toThrow('Network connection lost');
		expect((await placeOf('a1'))?.attended).toBe(moment === 'after' ? true : null);
		await mark(['a1'], invio);
		expect((await placeOf('a1'))?.attended).toBe(true);
		expect(await countRows(desk.db, 'deeds')).toBe(3);
	},
);
