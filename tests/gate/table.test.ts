import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCases } from './cases/all-cases.ts';
import { askAll } from './support/ask-all.ts';
import { type House, openHouse, readCanaryManifest } from './support/house.ts';
import { choosePlaces } from './support/places.ts';
import { HEADER_SETS } from './support/request.ts';

const manifest = await readCanaryManifest();
const places = choosePlaces(manifest);
let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house?.stop());

describe.each(['stranger', 'removed', 'lapsed'] as const)('a %s', (persona) => {
	test.each(Object.entries(HEADER_SETS))(
		'gets nothing reserved by any case of the tables, with %s headers',
		async (_name, headers) => {
			const wrong = await askAll(house, {
				cases: allCases(places, persona),
				persona,
				headers,
				manifest,
			});
			expect(wrong).toEqual([]);
		},
	);
});
