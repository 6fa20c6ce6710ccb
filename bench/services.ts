import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProgramme } from '#integrations/programme/read-programme.ts';
import { serveDemo } from '../scripts/demo-site.ts';
import { freePort } from '../scripts/port.ts';
import { type Member, seedMembers } from '../tests/support/seed-members.ts';

/**
 * A seminar opens to everybody at once: 200 organisations, 600 people, each at a page of their own.
 * Says how many requests are served a second, and that the books are exact.
 * `node bench/services.ts [folder of a built site]`, `.build/demo` by default.
 */
const [outDir = '.build/demo'] = process.argv.slice(2);
const ORGANISATIONS = 200;
const AT_ONCE = 60;
const SEATS_OF_A_BODY = 3;

const now = Date.now();
const seminar = readProgramme('src/content').seminars.find(
	({ capacity, opens, start }) =>
		capacity !== null && Date.parse(start) > now && (opens === null || Date.parse(opens) <= now),
);
if (!seminar?.capacity) throw new Error('No seminar with a room of its size is open today.');
const path = `/area/seminari/${seminar.slug}/iscrizione/`;

const port = await freePort();
/** The local database syncs to disk at each question: in memory, this machine's disk does not count. */
const stateDir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-'));
const secret = 'a-secret-of-the-services-benchmark-that-is-long-enough';
const server = await serveDemo({ port, outDir, secret, stateDir });
const db = await server.database();
const members = await seedMembers(db, { organisations: ORGANISATIONS, now });

const start = performance.now();
const answers = await everybody(members, async (member) => {
	const page = await ask(member, {});
	const sent = await ask(member, {
		method: 'POST',
		body: new URLSearchParams({
			azione: 'iscrivi',
			invio: randomUUID(),
			persona: member.personId,
		}).toString(),
	});
	return [page, sent];
});
const seconds = (performance.now() - start) / 1000;
const books = await readBooks();
await server.stop();
rmSync(stateDir, { recursive: true });

const statuses = answers.flat();
const errors = statuses.filter((status) => status !== 200 && status !== 303).length;
const figures = {
	bench: 'services',
	people: members.length,
	requestsPerSecond: Math.round(statuses.length / seconds),
	errors,
	room: seminar.capacity,
	...books,
};
console.table(figures);
console.log(JSON.stringify(figures));
const isExact =
	errors === 0 &&
	books.confirmed === seminar.capacity &&
	books.confirmed + books.waiting === members.length &&
	books.mostOfABody <= SEATS_OF_A_BODY &&
	books.mails === members.length;
if (!isExact) process.exitCode = 1;

async function readBooks() {
	const number = async (sql: string) => (await db.prepare(sql).first<number>('n')) ?? 0;
	return {
		confirmed: await number("SELECT count(*) AS n FROM registrations WHERE state = 'confirmed'"),
		waiting: await number("SELECT count(*) AS n FROM registrations WHERE state = 'waiting'"),
		mostOfABody: await number(
			'SELECT max(c) AS n FROM (SELECT count(*) AS c FROM registrations GROUP BY organisation_id)',
		),
		mails: await number('SELECT count(*) AS n FROM outbox'),
	};
}

/** A few dozen at a time, as fast as they are answered. */
async function everybody<T>(all: readonly Member[], act: (member: Member) => Promise<T>) {
	const waiting = [...all];
	const done: T[] = [];
	const one = async () => {
		for (let member = waiting.shift(); member; member = waiting.shift())
			done.push(await act(member));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, one));
	return done;
}

/** Each asks on a connection of their own, as people do. */
function ask({ cookie }: Member, { method = 'GET', body = '' }: Sent): Promise<number> {
	const headers = {
		cookie,
		origin: `http://localhost:${port}`,
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': Buffer.byteLength(body),
	};
	const address = { host: 'localhost', family: 4, port, path, method, headers, agent: false };
	return new Promise((done, fail) => {
		request(address, (answer) => {
			answer.resume().on('end', () => done(answer.statusCode ?? 0));
			answer.on('error', fail);
		})
			.on('error', fail)
			.end(body);
	});
}

type Sent = { method?: 'GET' | 'POST'; body?: string };
