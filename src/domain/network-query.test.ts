import { expect, test } from 'vitest';
import { filterNetwork, networkAddress, readNetworkQuery } from './network-query.ts';
import { NETWORK_TOPICS } from './network-topics.ts';
import type { PublishedContribution } from './published-contributions.ts';
import { REGIONS } from './regions.ts';

test.each([
	['', {}, false],
	['regione=', {}, false],
	['regione=09', { region: '09' }, false],
	['regione=9', {}, true],
	['regione=21', {}, true],
	['regione=toscana', {}, true],
	['regione=09&regione=01', { region: '09' }, true],
	['regione=%27%20OR%201=1', {}, true],
	['forma=terzo-settore&argomento=iva', { kind: 'terzo-settore', topic: 'iva' }, false],
	['forma=spa&contributo=avviso', { type: 'avviso' }, true],
])('the address "%s" is understood as far as it can be', (address, query, unknown) => {
	expect(readNetworkQuery(new URLSearchParams(address))).toEqual({ query, unknown });
});

test('an address is read back as it was written', () => {
	for (const { code: region } of REGIONS) {
		const query = { region, kind: 'ente-pubblico', topic: 'anziani', type: 'avviso' } as const;
		const { searchParams } = new URL(networkAddress(query), 'https://comunita.example');
		expect(readNetworkQuery(searchParams)).toEqual({ query, unknown: false });
	}
	expect(networkAddress()).toBe('/area/rete/');
});

test('no topic has the code of another one', () => {
	const codes = NETWORK_TOPICS.map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
});

const MEMBERS = [
	{ id: 'a', kind: 'ente-pubblico', region: '09', topics: ['anziani'] },
	{ id: 'b', kind: 'terzo-settore', region: '09', topics: [] },
	{ id: 'c', kind: 'terzo-settore', region: null, topics: ['iva'] },
];
const NOTICE: PublishedContribution = {
	organisationId: 'b',
	slug: 'avviso',
	title: 'Avviso (esempio)',
	type: 'avviso',
	topics: ['anziani', 'iva'],
	href: '/area/biblioteca/avviso/',
};

test.each([
	[{}, ['a', 'b', 'c']],
	[{ region: '09' }, ['a', 'b']],
	[{ kind: 'terzo-settore' }, ['b', 'c']],
	[{ topic: 'anziani' }, ['a', 'b']],
	[{ topic: 'iva', kind: 'terzo-settore' }, ['b', 'c']],
	[{ type: 'avviso' }, ['b']],
	[{ type: 'verbale' }, []],
	[{ region: '01' }, []],
] as const)('asked for %j the network is %j', (query, ids) => {
	expect(filterNetwork(MEMBERS, [NOTICE], query).map(({ id }) => id)).toEqual(ids);
});
