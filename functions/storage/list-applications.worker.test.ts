import { beforeEach, expect, test } from 'vitest';
import { readApplication } from '#domain/application.ts';
import type { KeptApplication } from '#functions/storage/list-applications.ts';
import { PUBLIC_BODY, THIRD_SECTOR_BODY } from '#tests/support/application.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { DAY, NOW } from '#tests/support/roster.ts';
import { forgetExpired } from './forget-expired.ts';
import { keepApplication } from './keep-application.ts';
import { findApplication, listApplications } from './list-applications.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
});

async function keep(fields: Readonly<Record<string, string>>, sending: string, now = NOW) {
	const reading = readApplication((name) => fields[name] ?? '');
	if (!reading.ok) throw new Error('The application has faults.');
	return keepApplication(db, {
		application: reading.application,
		submissionHash: sending,
		contentHash: JSON.stringify(fields),
		revision: `${sending} ${now}`,
		verified: sending !== 'unverified',
		year: 2026,
		now,
		mails: [],
	});
}

function shortly({ number, stated, verified, receivedAt, correctedAt }: KeptApplication) {
	return [number, stated.organisation, verified, receivedAt - NOW, correctedAt];
}

test('staff read the newest first, as many as they ask for', async () => {
	await keep(PUBLIC_BODY, 'a');
	await keep(THIRD_SECTOR_BODY, 'unverified', NOW + 1);
	await keep({ ...PUBLIC_BODY, ente: 'Un altro ente (esempio)' }, 'c', NOW + 1);
	expect((await listApplications(db, 2)).map(shortly)).toEqual([
		['2026-0003', 'Un altro ente (esempio)', true, 1, null],
		['2026-0002', 'Cooperativa sociale Il Ponte (esempio)', false, 1, null],
	]);
	expect(await listApplications(db, 10)).toHaveLength(3);
});

test('one is found by its number, with everything that was stated', async () => {
	await keep(PUBLIC_BODY, 'a');
	const found = await findApplication(db, '2026-0001');
	expect(found?.stated).toEqual({
		organisation: 'Comune di Valbruna (esempio)',
		kind: 'ente-pubblico',
		region: '03',
		place: 'Valbruna',
		plan: 'base',
		contact: 'Anna Faggi (esempio)',
		role: 'Responsabile dei servizi sociali',
		email: 'anna.faggi@valbruna.example',
		phone: '02 1234567',
		fiscalCode: '80000000002',
		vatNumber: '12345678903',
		certifiedMail: 'protocollo@pec.valbruna.example',
		officeCode: 'UFABCD',
		cig: 'B123456789',
		orderReference: 'n. 12/2026',
		recipientCode: '',
		hopes: 'Capire come si apre un tavolo.\n\nConfrontarci con altri comuni.',
	});
	expect(await findApplication(db, '2026-0002')).toBeNull();
});

test('a correction shows when it came, and what it changed', async () => {
	await keep(PUBLIC_BODY, 'a');
	await keep({ ...PUBLIC_BODY, ruolo: 'Dirigente' }, 'a', NOW + DAY);
	const found = await findApplication(db, '2026-0001');
	expect(found).toMatchObject({
		receivedAt: NOW,
		correctedAt: NOW + DAY,
		stated: { role: 'Dirigente' },
	});
});

test('an application is kept for twenty-four months after it was last written', async () => {
	await keep(PUBLIC_BODY, 'a');
	await keep({ ...PUBLIC_BODY, ruolo: 'Dirigente' }, 'a', NOW + DAY);
	await forgetExpired(db, NOW + 731 * DAY - 1);
	expect(await listApplications(db, 10)).toHaveLength(1);
	await forgetExpired(db, NOW + 731 * DAY);
	expect(await listApplications(db, 10)).toEqual([]);
});
