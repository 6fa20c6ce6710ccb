import { beforeEach, expect, test } from 'vitest';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import type { Config } from '#functions/config.ts';
import { linkIdentity } from '#functions/storage/identities.ts';
import { listIdentities } from '#functions/storage/own-identities.ts';
import { listSessions } from '#functions/storage/sessions.ts';
import type { Visit } from '#functions/visit.ts';
import { Browser } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, NOW, sessionFor, testConfig } from '#tests/support/roster.ts';
import { changeAccess } from './change-access.ts';

const GOOGLE = { issuer: 'https://accounts.google.com', subject: '123' };

let config: Config;
let browser: Browser;
let visit: Visit;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	browser = new Browser(config, NOW);
	browser.cookies.set('__Host-sid', await sessionFor(config.db, 'anna'));
	visit = { ...browser.visit(), ...(await readVisitor(config, browser.request('/area/'), NOW)) };
});

async function ask(fields: Record<string, string>): Promise<string | null> {
	const answer = await changeAccess(browser.request('/area/profilo/', fields), visit);
	return answer.headers.get('location');
}

async function isIn(token: string): Promise<boolean> {
	const other = new Browser(config, NOW);
	other.cookies.set('__Host-sid', token);
	return (await readVisitor(config, other.request('/area/'), NOW)).visitor.kind === 'person';
}

function ownSessions() {
	const owner = { personId: 'anna', tokenHash: visit.sessionHash ?? '', now: NOW };
	return listSessions(config.db, owner);
}

test('one’s own sessions are listed, this one first, and nobody else’s', async () => {
	await sessionFor(config.db, 'anna', { device: 'Chrome su Windows', now: NOW + 1 });
	await sessionFor(config.db, 'dino');
	const sessions = await ownSessions();
	expect(sessions.map(({ isThisOne, device }) => [isThisOne, device])).toEqual([
		[true, 'Firefox su Linux'],
		[false, 'Chrome su Windows'],
	]);
	expect(JSON.stringify(sessions)).not.toContain(visit.sessionHash);
});

test('one other device is signed out, and this one stays', async () => {
	const other = await sessionFor(config.db, 'anna');
	const third = await sessionFor(config.db, 'anna', { id: 'third' });
	expect(await ask({ azione: 'chiudi', sessione: 'third' })).toBe(
		'/area/profilo/?esito=sessione-chiusa',
	);
	expect(await isIn(third)).toBe(false);
	expect(await isIn(other)).toBe(true);
	expect(await ownSessions()).toHaveLength(2);
});

test('all others are signed out at once, and only one’s own', async () => {
	const others = [await sessionFor(config.db, 'anna'), await sessionFor(config.db, 'anna')];
	const stranger = await sessionFor(config.db, 'dino');
	expect(await ask({ azione: 'chiudi-altre' })).toBe('/area/profilo/?esito=altre-chiuse');
	for (const token of others) expect(await isIn(token)).toBe(false);
	expect(await isIn(stranger)).toBe(true);
	expect(await ownSessions()).toHaveLength(1);
});

test('somebody else’s session is as if it did not exist', async () => {
	const token = await sessionFor(config.db, 'dino', { id: 'of-dino' });
	expect(await ask({ azione: 'chiudi', sessione: 'of-dino' })).toBe(
		'/area/profilo/?esito=sessione-assente',
	);
	expect(await isIn(token)).toBe(true);
});

test('an account at a provider is unlinked by its own person only', async () => {
	await linkIdentity(config.db, { identity: GOOGLE, personId: 'anna', now: NOW });
	const fields = { azione: 'scollega', emittente: GOOGLE.issuer, soggetto: GOOGLE.subject };
	const dino = { ...visit, visitor: { ...visit.visitor, personId: 'dino' } } as Visit;
	await changeAccess(browser.request('/area/profilo/', fields), dino);
	expect(await listIdentities(config.db, 'anna')).toEqual([{ ...GOOGLE, linkedAt: NOW }]);
	expect(await ask(fields)).toBe('/area/profilo/?esito=scollegato');
	expect(await countRows(config.db, 'identities')).toBe(0);
	expect(await ask(fields)).toBe('/area/profilo/?esito=non-scollegato');
});

test('who unlinks an account ends what accounts opened elsewhere, and stays inside', async () => {
	await linkIdentity(config.db, { identity: GOOGLE, personId: 'anna', now: NOW });
	const byAccount = await sessionFor(config.db, 'anna', { method: 'oidc' });
	const byMail = await sessionFor(config.db, 'anna');
	const another = await sessionFor(config.db, 'dino', { method: 'oidc' });
	const fields = { azione: 'scollega', emittente: GOOGLE.issuer };
	await ask({ ...fields, soggetto: 'not-linked' });
	expect(await isIn(byAccount)).toBe(true);
	await ask({ ...fields, soggetto: GOOGLE.subject });
	expect(await isIn(byAccount)).toBe(false);
	for (const token of [byMail, another]) expect(await isIn(token)).toBe(true);
	expect(await ownSessions()).toHaveLength(2);
});

test.each(['', 'toString', '__proto__', 'elimina-tutto'])(
	'the deed %j changes nothing',
	async (azione) => {
		await sessionFor(config.db, 'anna');
		expect(await ask({ azione, person_id: 'dino', staff: '1' })).toBe(
			'/area/profilo/?esito=non-capito',
		);
		expect(await countRows(config.db, 'sessions')).toBe(2);
	},
);
