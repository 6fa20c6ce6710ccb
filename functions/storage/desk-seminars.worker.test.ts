import { expect, test } from 'vitest';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME, SEMINAR } from '#tests/support/programme.ts';
import { SEMINAR_NOW, SeminarDesk } from '#tests/support/seminar-desk.ts';
import { readDeskSeminar } from './desk-seminars.ts';

const later = {
	...SEMINAR,
	slug: 'dopo',
	start: '2027-10-08T08:00:00Z',
	end: '2027-10-08T14:00:00Z',
};
const programme = { ...PROGRAMME, seminars: [later, SEMINAR] };
const asked = { organisationId: 'a', plan: 'base', now: SEMINAR_NOW } as const;

test('the desk tells of the next seminar, who of ours goes, and the places left', async () => {
	const desk = new SeminarDesk(await emptyDatabase());
	await desk.fill('a', 'b');
	await desk.register('a1');
	await desk.register('b1');
	expect(await readDeskSeminar(desk.db, programme, asked)).toEqual({
		seminar: SEMINAR,
		people: [{ name: 'Persona a1 (esempio)', state: 'confirmed', confirmBy: null }],
		seatsLeft: 2,
		seats: 3,
	});
});

test('after the last seminar there is none', async () => {
	const db = await emptyDatabase();
	const now = Date.parse(later.end);
	expect(await readDeskSeminar(db, programme, { ...asked, now })).toBeNull();
});
