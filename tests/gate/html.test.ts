import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '#domain/access.ts';
import { onDemandDemoPages } from '#functions/routes.ts';
import { readBuiltFiles } from '#integrations/site-manifest/built-files.ts';
import { htmlFaults } from '#tests/support/html-faults.ts';
import { CANARY_SITE, type House, openHouse } from './support/house.ts';
import type { Persona } from './support/people.ts';
import type { RawAnswer } from './support/raw-http.ts';
import { askForCode, formHeaders, newestMail, post } from './support/sign-in.ts';

const READER: Record<Audience, Persona> = { public: 'stranger', members: 'member', staff: 'staff' };

/** What is rendered on demand and is no page. */
const FILES: Readonly<Record<string, string>> = {
	'/area/profilo/dati/copia.json': 'application/json; charset=utf-8',
	'/staff/interventi/calendario/': 'text/calendar; charset=utf-8',
};

test('every page of the built site is valid HTML', async () => {
	const pages = (await readBuiltFiles(`${CANARY_SITE}/client`)).filter(({ path }) =>
		path.endsWith('.html'),
	);
	expect(pages.length).toBeGreaterThan(100);
	expect(pages.flatMap(({ path, bytes }) => htmlFaults(bytes.toString('utf8'), path))).toEqual([]);
});

describe('every page rendered on demand is valid HTML:', () => {
	let house: House;
	let pre = '';
	beforeAll(async () => {
		house = await openHouse();
		pre = await askForCode(house, 'member@ente.example');
	});
	afterAll(() => house?.stop());

	/** Pages of one thing among many are asked for by name, with all who may open them: authorisation. */
	const pages = [...onDemandDemoPages()].filter(
		([target]) => !target.includes('[') && !(target in FILES),
	);

	test.each(pages)('%s', async (target, { audience }) => {
		const headers = audience === 'public' ? [`Cookie: ${pre}`] : [];
		expectSound(await house.ask({ target, headers }, READER[audience]), target);
	});

	test.each(Object.entries(FILES))('%s is a file of its kind', async (target, type) => {
		const reader = onDemandDemoPages().get(target)?.audience ?? 'public';
		const answer = await house.ask({ target }, READER[reader]);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
	});

	test.each([
		'?tipo=guida',
		'?tipo=guida&area=carcere&tema=cig-cup',
		'?tipo=niente&ordine=a&colore=rosso',
		'?pagina=2',
	])('the library asked for %s', async (query) => {
		const answer = await house.ask({ target: `/area/biblioteca/${query}` }, 'member');
		expectSound(answer, query);
	});

	test('the link of a mail', async () => {
		const { target } = await newestMail(house);
		expectSound(await house.ask({ target }), 'link');
	});

	test.each([
		['an address that is none', '/accedi/', { indirizzo: 'nessuno' }],
		['a code that is wrong', '/accedi/codice/', { codice: '000000' }],
		['a code that is none', '/accedi/codice/', { codice: 'x' }],
		['a link that is nobody’s', '/accedi/conferma/', { t: 'A'.repeat(43) }],
	] as const)('the answer to %s', async (what, target, fields) => {
		const answer = await post(house, target, { fields, headers: formHeaders(house, [pre]) });
		expect(answer.status).toBe(400);
		expectSound(answer, what);
	});
});

function expectSound(answer: RawAnswer, where: string): void {
	const html = answer.body.toString('utf8');
	expect(html).toMatch(/^<!doctype html>/i);
	expect(htmlFaults(html, where)).toEqual([]);
}
