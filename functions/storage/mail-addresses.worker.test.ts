import { beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '#tests/support/database.ts';
import { fillRoster, MEMBER, NOW } from '#tests/support/roster.ts';
import { addressee, addresseesOf } from './mail-addresses.ts';
import { removePerson } from './people.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
});

const ANNA = { personId: 'anna', name: 'Anna (esempio)', email: MEMBER };

test('mails of an organisation go to its people, or to its referents alone', async () => {
	expect(await addresseesOf(db, 'valbruna')).toEqual([ANNA]);
	expect(await addresseesOf(db, 'valbruna', { onlyReferents: true })).toEqual([]);
	await db.prepare("UPDATE affiliations SET role = 'referente'").run();
	expect(await addresseesOf(db, 'valbruna', { onlyReferents: true })).toEqual([ANNA]);
});

test('nothing is sent to who has left', async () => {
	expect(await addressee(db, 'anna')).toEqual(ANNA);
	await removePerson(db, { id: 'anna', now: NOW });
	expect(await addresseesOf(db, 'valbruna')).toEqual([]);
	expect(await addressee(db, 'anna')).toBeNull();
});
