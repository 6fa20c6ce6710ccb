import { expect, test } from 'vitest';
import { keepPlace, type Places, readPlaces } from './places.ts';

const TODAY = 20_000;
const here = (address: string, section?: string, day = TODAY) => ({ address, section, day });

test('the last section is kept, one for each document', () => {
	const first = keepPlace({}, here('/a/', 'tavoli'));
	const second = keepPlace(first, here('/b/', 'costi'));
	expect(keepPlace(second, here('/a/', 'esiti', TODAY + 1))).toEqual({
		'/b/': { section: 'costi', day: TODAY },
		'/a/': { section: 'esiti', day: TODAY + 1 },
	});
});

test('at the start of a document nothing is kept of it', () => {
	const places = keepPlace({}, here('/a/', 'tavoli'));
	expect(keepPlace(places, here('/a/'))).toEqual({});
});

test('a place is kept for 90 days', () => {
	const places: Places = {
		'/last-day/': { section: 's', day: TODAY - 90 },
		'/too-old/': { section: 's', day: TODAY - 91 },
	};
	expect(Object.keys(keepPlace(places, here('/a/', 's')))).toEqual(['/last-day/', '/a/']);
});

test('of more than 50 documents the one not read for longest is forgotten', () => {
	const addresses = Array.from({ length: 51 }, (_, index) => `/${index}/`);
	let places: Places = {};
	for (const address of addresses.slice(0, 50)) places = keepPlace(places, here(address, 's'));
	places = keepPlace(places, here('/0/', 'read again'));
	places = keepPlace(places, here('/50/', 's'));
	expect(Object.keys(places)).toHaveLength(50);
	expect(places['/0/']).toEqual({ section: 'read again', day: TODAY });
	expect(places['/1/']).toBeUndefined();
});

test('what something else has written is no place', () => {
	expect(readPlaces('{')).toEqual({});
	expect(readPlaces('null')).toEqual({});
	expect(readPlaces(null)).toEqual({});
	expect(readPlaces(undefined)).toEqual({});
	const places = keepPlace({}, here('/a/', 'tavoli'));
	expect(readPlaces(JSON.stringify(places))).toEqual(places);
});
