import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { hasHeaders } from './support/judge.ts';
import { nameOfOrganisation } from './support/people.ts';

const OUTSIDE = '/comunita/rete/';
const INSIDE = '/area/rete/';
const OF_A_REGION = `${INSIDE}?regione=09`;
const NAMES = [nameOfOrganisation('attivo'), nameOfOrganisation('scaduto')];

let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house?.stop());

async function textOf(target: string, persona: Parameters<House['ask']>[1]): Promise<string> {
	return (await house.ask({ target }, persona)).body.toString('utf8');
}

describe('the public map of the network', () => {
	test('has numbers and no name, whoever asks', async () => {
		for (const persona of ['stranger', 'removed', 'lapsed', 'member', 'staff'] as const)
			for (const target of [OUTSIDE, `${OUTSIDE}?regione=09`]) {
				const text = await textOf(target, persona);
				expect(text).toMatch(/<th scope="row">\s*Toscana\s*<\/th>\s*<td class="number">1</);
				for (const name of NAMES) expect(text).not.toContain(name);
			}
	});

	test('is kept by nobody, because memberships end with the day', async () => {
		const answer = await house.ask({ target: OUTSIDE });
		expect(answer.status).toBe(200);
		expect(hasHeaders(answer)).toBeNull();
		expect(answer.headers.get('cache-control')).toBe('private, no-store');
	});

	test('takes no form', async () => {
		const answer = await house.ask({ target: OUTSIDE, method: 'POST', body: 'a=b' });
		expect(answer.status).toBe(405);
	});
});

describe('the names of the network', () => {
	test.each([INSIDE, OF_A_REGION])(
		'at %s are refused to a stranger without a word',
		async (target) => {
			for (const persona of ['stranger', 'removed'] as const) {
				const answer = await house.ask({ target }, persona);
				expect([answer.status, answer.body.length]).toEqual([303, 0]);
				expect(answer.headers.get('location')).toBe(
					`/accedi/?ritorno=${encodeURIComponent(target)}`,
				);
			}
		},
	);

	test('are refused to who has lapsed, who is told how to renew', async () => {
		const answer = await house.ask({ target: INSIDE }, 'lapsed');
		expect(answer.status).toBe(403);
		for (const name of NAMES) expect(answer.body.toString('utf8')).not.toContain(name);
	});

	test('are those of current organisations, for members and staff', async () => {
		for (const persona of ['member', 'staff'] as const)
			for (const target of [INSIDE, OF_A_REGION]) {
				const text = await textOf(target, persona);
				expect(text).toContain(nameOfOrganisation('attivo'));
				expect(text).not.toContain(nameOfOrganisation('scaduto'));
			}
	});

	test('of another region are not shown', async () => {
		expect(await textOf(`${INSIDE}?regione=01`, 'member')).not.toContain(
			`<strong>${nameOfOrganisation('attivo')}</strong>`,
		);
	});
});

test('when organisations cannot be read, neither page answers with anything', async () => {
	await house.db.prepare('ALTER TABLE organisations RENAME COLUMN region TO region_away').run();
	for (const [target, persona] of [
		[OUTSIDE, 'stranger'],
		[INSIDE, 'member'],
	] as const) {
		const answer = await house.ask({ target }, persona);
		expect([target, answer.status]).toEqual([target, 503]);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.body.toString('utf8')).not.toContain('tile-map');
	}
	await house.db.prepare('ALTER TABLE organisations RENAME COLUMN region_away TO region').run();
});
