import { romeDay } from '#domain/rome-day.ts';
import {
	loadRoster,
	type RosterOrganisation,
	type RosterPerson,
} from '#functions/storage/load-roster.ts';
import { loadDemoActivity } from './demo-activity.ts';
import { CURRENT, LAPSED } from './demo-organisations.ts';

const DAY = 24 * 60 * 60_000;

/** `key` names the person in tests, `role` in what `npm start` prints. */
type DemoPerson = RosterPerson & { key: string; role: string };

/** Made-up people, one for each way to stand here. Their addresses reach nobody (RFC 2606). */
export const DEMO_PEOPLE = [
	{
		key: 'member-base',
		role: 'member, base plan',
		id: 'demo-anna',
		email: 'anna.base@esempio.example',
		name: 'Anna Faggi (esempio)',
		affiliations: [{ organisationId: 'demo-valbruna', role: 'persona' }],
	},
	{
		key: 'member-personalised',
		role: 'member, personalised plan',
		id: 'demo-bruno',
		email: 'bruno.personalizzata@esempio.example',
		name: 'Bruno Salici (esempio)',
		affiliations: [{ organisationId: 'demo-il-ponte', role: 'persona' }],
	},
	{
		key: 'referent',
		role: 'referent, base plan',
		id: 'demo-carla',
		email: 'carla.referente@esempio.example',
		name: 'Carla Ontani (esempio)',
		affiliations: [{ organisationId: 'demo-valbruna', role: 'referente' }],
	},
	{
		key: 'lapsed',
		role: 'lapsed member',
		id: 'demo-dino',
		email: 'dino.scaduta@esempio.example',
		name: 'Dino Carpini (esempio)',
		affiliations: [{ organisationId: 'demo-collelungo', role: 'persona' }],
	},
	{
		key: 'staff',
		role: 'staff',
		id: 'demo-elena',
		email: 'elena.redazione@esempio.example',
		name: 'Elena Tigli (esempio)',
		staff: true,
		affiliations: [],
	},
	{
		key: 'administrator',
		role: 'administrator',
		id: 'demo-franca',
		email: 'franca.amministra@esempio.example',
		name: 'Franca Betulle (esempio)',
		staff: true,
		administrator: true,
		affiliations: [],
	},
	{
		key: 'two-bodies',
		role: 'referent of two organisations',
		id: 'demo-gino',
		email: 'gino.duenti@esempio.example',
		name: 'Gino Aceri (esempio)',
		affiliations: [
			{ organisationId: 'demo-riva-chiara', role: 'referente' },
			{ organisationId: 'demo-il-mulino', role: 'referente' },
		],
	},
] as const satisfies readonly DemoPerson[];

export type DemoKey = (typeof DEMO_PEOPLE)[number]['key'];

export function personOf(key: DemoKey): DemoPerson {
	const person = DEMO_PEOPLE.find((each) => each.key === key);
	if (!person) throw new Error(`There is no demo person "${key}".`);
	return person;
}

/**
 * Puts the demo people into a local database, with memberships that hold, or have lapsed, today.
 * Loading them again brings them back to how they stand here.
 */
export async function loadDemoPeople(db: D1Database, now: number): Promise<void> {
	await loadRoster(db, { organisations: demoOrganisations(now), people: DEMO_PEOPLE }, now);
	await loadDemoActivity(db, now);
}

function demoOrganisations(now: number): RosterOrganisation[] {
	const current = { startsOn: romeDay(now - 60 * DAY), endsOn: romeDay(now + 300 * DAY) };
	const lapsed = { startsOn: romeDay(now - 400 * DAY), endsOn: romeDay(now - 35 * DAY) };
	return [
		...CURRENT.map((organisation) => ({ ...organisation, ...current })),
		{ ...LAPSED, ...lapsed },
	];
}
