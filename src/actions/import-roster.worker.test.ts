import { beforeEach, expect, test } from 'vitest';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import type { Config } from '#functions/config.ts';
import type { Visit } from '#functions/visit.ts';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { Browser } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, NOW, sessionFor, testConfig } from '#tests/support/roster.ts';
import { importSheet } from './import-roster.ts';

const SHEET = [
	'ente;natura;forma;inizio;fine;nome;email;ruolo',
	'Città di Prova;ente-pubblico;base;01/01/2027;31/12/2027;Anna Faggi;anna@prova.example;referente',
	'Città di Prova;;;;;Ugo Olmi;ugo@prova.example;',
	'Comune di Valbruna (esempio);;;;;Ugo Olmi;ugo@prova.example;persona',
].join('\n');

let config: Config;
beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
});

async function visit(db = config.db): Promise<Visit> {
	const browser = new Browser(config, NOW);
	browser.cookies.set('__Host-sid', await sessionFor(config.db, 'elena'));
	const known = await readVisitor(config, browser.request('/staff/'), NOW);
	const afterwards = (work: Promise<unknown>) => void work.catch(() => {});
	return { ...browser.visit(), ...known, config: { ...config, db }, afterwards };
}

async function send(fields: Record<string, string | File>, db = config.db) {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	const request = new Request('https://comunita.example/staff/', { method: 'POST', body });
	return importSheet(request, await visit(db));
}

const confirmed = (testo = SHEET) => {
	return { azione: 'conferma', testo, benvenuto: 'si', invio: crypto.randomUUID() };
};

async function books() {
	const tables = ['organisations', 'memberships', 'people', 'affiliations', 'deeds', 'outbox'];
	return Promise.all(tables.map((table) => countRows(config.db, table)));
}
const BEFORE = [2, 2, 3, 2, 0, 0];
const AFTER = [3, 3, 5, 5, 1, 3];

test('a sheet is shown first, and nothing is written', async () => {
	const answer = await send({ azione: 'leggi', testo: SHEET });
	if (answer instanceof Response) throw new Error('It wrote.');
	expect(answer.errors).toEqual([]);
	expect(answer.plan?.organisations.map(({ name, isKnown }) => [name, isKnown])).toEqual([
		['Città di Prova', false],
		['Comune di Valbruna (esempio)', true],
	]);
	expect(await books()).toEqual(BEFORE);
});

test('a file as Excel saves it is read', async () => {
	const bytes = Uint8Array.from([...SHEET].map((letter) => letter.charCodeAt(0)));
	const answer = await send({ azione: 'leggi', file: new File([bytes], 'enti.csv') });
	if (answer instanceof Response) throw new Error('It wrote.');
	expect(answer.plan?.organisations[0]?.name).toBe('Città di Prova');
});

test('once confirmed it is written whole, and each new tie is greeted', async () => {
	expect(await send(confirmed())).toBeInstanceOf(Response);
	expect(await books()).toEqual(AFTER);
});

test('the same sheet again, by the same form or by another, adds nothing', async () => {
	const fields = confirmed();
	await send(fields);
	expect(await send(fields)).toBeInstanceOf(Response);
	expect(await send(confirmed())).toMatchObject({ plan: null });
	expect(await books()).toEqual(AFTER);
});

test('twenty confirmations at once are one import', async () => {
	await Promise.all(Array.from({ length: 20 }, () => send(confirmed())));
	expect(await books()).toEqual(AFTER);
});

test('all errors are told by row, and a sheet with one is not written, even if confirmed', async () => {
	const sheet = `${SHEET}\nEnte storto;;base;x;;Ada;ada`;
	const answer = await send(confirmed(sheet));
	if (answer instanceof Response) throw new Error('It wrote.');
	expect(answer.plan).toBeNull();
	expect(answer.errors.every((error) => error.startsWith('Riga 5: '))).toBe(true);
	expect(answer.errors).toHaveLength(2);
	expect(await books()).toEqual(BEFORE);
});

test.each([
	['nothing', ''],
	['a file of something else', '%PDF-1.7'],
	['a mark that nobody closes', 'ente;nome;email\n"a;b;c'],
	['heads alone', 'ente;nome;email'],
])('of %s it says so', async (_what, testo) => {
	expect(await send(confirmed(testo))).toMatchObject({ plan: null, errors: [expect.any(String)] });
});

test('a connection lost at any call leaves all of it or nothing', async () => {
	const counted = countCalls(config.db);
	await send({ azione: 'leggi', testo: SHEET }, counted.db);
	for (let call = 1; call <= counted.calls.length + 1; call += 1)
		for (const moment of ['before', 'after'] as const) {
			config = testConfig(await emptyDatabase());
			await fillRoster(config.db);
			const fields = confirmed();
			await send(fields, brokenAt(config.db, { call, moment })).catch(() => {});
			expect([BEFORE, AFTER]).toContainEqual(await books());
			expect(await send(fields)).toBeInstanceOf(Response);
			expect(await books()).toEqual(AFTER);
		}
});
