import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { type Member, seedMembers } from '#tests/support/seed-members.ts';
import { serveDemo } from '../../scripts/demo-site.ts';
import { freePort } from '../../scripts/port.ts';
import { CANARY_SITE } from './support/house.ts';

const ADDRESS = '/area/seminari/dividere-ruoli-e-responsabilita/iscrizione/';
const SECRET = 'a-secret-of-the-gate-tests-that-is-long-enough';
const stateDir = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(stateDir, { recursive: true, force: true }));

test('a process that is killed loses no place that was confirmed, and no place lacks its mail', async () => {
	const port = await freePort();
	const first = await serveHere(port);
	const members = await seedMembers(await first.database(), {
		organisations: 30,
		now: Date.now(),
	});
	await first.stop();

	const child = await serveApart(port);
	const acknowledged: string[] = [];
	const sending = members.map(async (member, index) => {
		await wait(index * 15);
		if (await register(port, member)) acknowledged.push(member.personId);
	});
	await wait(700);
	killWithAll(child);
	await Promise.all(sending);
	expect(acknowledged.length).toBeGreaterThan(0);
	expect(acknowledged.length).toBeLessThan(members.length);

	const second = await serveHere(port);
	const db = await second.database();
	const { results } = await db
		.prepare('SELECT person_id AS person, deed FROM registrations')
		.all<{ person: string; deed: string }>();
	const kept = new Set(results.map(({ person }) => person));
	expect(acknowledged.filter((person) => !kept.has(person))).toEqual([]);
	const mails = await db
		.prepare("SELECT count(DISTINCT recipient) AS n FROM outbox WHERE kind LIKE 'seminar%'")
		.first<number>('n');
	expect(mails).toBe(kept.size);
	const lines = await db.prepare('SELECT count(*) AS n FROM deeds').first<number>('n');
	expect(lines).toBe(results.length);
	await second.stop();
});

function serveHere(port: number) {
	return serveDemo({ port, outDir: CANARY_SITE, stateDir, secret: SECRET });
}

/** In a process group of its own, so that the server inside dies with it. */
async function serveApart(port: number): Promise<ChildProcess> {
	const script = resolve('tests/gate/support/serve-apart.ts');
	const child = fork(script, [String(port), CANARY_SITE, stateDir], {
		detached: true,
		stdio: 'ignore',
	});
	await once(child, 'message');
	return child;
}

function killWithAll({ pid }: ChildProcess): void {
	if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** @returns whether the site said that it was done */
async function register(port: number, { cookie, personId }: Member): Promise<boolean> {
	const origin = `http://localhost:${port}`;
	const body = new URLSearchParams({ azione: 'iscrivi', invio: randomUUID(), persona: personId });
	const headers = { Cookie: cookie, Origin: origin };
	const init = { method: 'POST', headers, body, redirect: 'manual' } as const;
	return fetch(`${origin}${ADDRESS}`, init).then(
		(answer) => answer.status === 303,
		() => false,
	);
}
