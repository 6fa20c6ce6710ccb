import { beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '#tests/support/database.ts';
import { NOW } from '#tests/support/roster.ts';
import { loadRoster, type RosterOrganisation } from './load-roster.ts';
import { listNetwork, readNetworkCounts } from './network.ts';

const TODAY = '2026-11-23';
const THIS_YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
});

function load(...organisations: RosterOrganisation[]): Promise<void> {
	return loadRoster(db, { organisations, people: [] }, NOW);
}

function organisation(id: string, changes: Partial<RosterOrganisation> = {}): RosterOrganisation {
	const name = `${id} (esempio)`;
	return { id, name, kind: 'terzo-settore', plan: 'base', ...THIS_YEAR, ...changes };
}

test('organisations are counted by region, those without one too', async () => {
	await load(
		organisation('a', { region: '09' }),
		organisation('b', { region: '09' }),
		organisation('c', { region: '01' }),
		organisation('d'),
	);
	expect(await readNetworkCounts(db, TODAY)).toEqual([
		{ region: null, count: 1 },
		{ region: '01', count: 1 },
		{ region: '09', count: 2 },
	]);
});

test.each([
	['has lapsed', { startsOn: '2025-01-01', endsOn: '2026-11-22' }],
	['has not begun', { startsOn: '2026-11-24', endsOn: '2027-11-23' }],
])('an organisation whose membership %s is not in the network', async (_what, period) => {
	await load(organisation('a', { region: '09', ...period }));
	expect(await readNetworkCounts(db, TODAY)).toEqual([]);
	expect(await listNetwork(db, TODAY)).toEqual([]);
});

test.each([
	['first', { startsOn: TODAY, endsOn: '2027-11-22' }],
	['last', { startsOn: '2025-11-24', endsOn: TODAY }],
])('on the %s day of its membership an organisation is in the network', async (_what, period) => {
	await load(organisation('a', { region: '09', ...period }));
	expect(await readNetworkCounts(db, TODAY)).toEqual([{ region: '09', count: 1 }]);
});

test('an organisation that renewed early counts once', async () => {
	await load(organisation('a', { region: '09' }));
	await db
		.prepare(
			"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES ('altra', 'a', 'base', '2026-11-01', '2027-10-31')",
		)
		.run();
	expect(await readNetworkCounts(db, TODAY)).toEqual([{ region: '09', count: 1 }]);
	expect(await listNetwork(db, TODAY)).toHaveLength(1);
});

test('the list has name, kind and region, by name', async () => {
	await load(
		organisation('b', { name: 'beta (esempio)', region: '09', kind: 'societa-civile' }),
		organisation('a', { name: 'Alfa (esempio)', kind: 'ente-pubblico' }),
	);
	expect(await listNetwork(db, TODAY)).toMatchObject([
		{ id: 'a', name: 'Alfa (esempio)', kind: 'ente-pubblico', region: null, shown: true },
		{ id: 'b', name: 'beta (esempio)', kind: 'societa-civile', region: '09', shown: true },
	]);
});

test('a roster that names no region any more takes it away', async () => {
	await load(organisation('a', { region: '09' }));
	await load(organisation('a'));
	expect(await readNetworkCounts(db, TODAY)).toEqual([{ region: null, count: 1 }]);
});

test.each(['00', '21', '9', 'IT', '009'])('the database takes no region "%s"', async (region) => {
	await load(organisation('a'));
	const written = db.prepare('UPDATE organisations SET region = ?').bind(region).run();
	await expect(written).rejects.toThrow(/CHECK/);
});
