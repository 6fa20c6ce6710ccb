import type { Membership, Person } from '#domain/access.ts';
import type { Config } from '#functions/config.ts';
import { loadRoster, type RosterOrganisation } from '#functions/storage/load-roster.ts';
import type { Visit } from '#functions/visit.ts';
import { PROGRAMME } from './programme.ts';
import { DAY, NOW } from './roster.ts';
import { ownOrganisation, person } from './visitor.ts';

const PERIOD = { startsOn: '2026-06-01', endsOn: '2027-05-31' };

function body(id: string, plan: 'base' | 'personalizzata'): RosterOrganisation {
	return { id, name: `Ente ${id} (esempio)`, kind: 'ente-pubblico', plan, ...PERIOD };
}

/** Two people of one body on the personalised plan, one of another on the base plan, two of staff. */
export async function fillRequestRoster(db: D1Database): Promise<void> {
	const of = (organisationId: string, role: 'persona' | 'referente' = 'persona') => [
		{ organisationId, role },
	];
	await loadRoster(
		db,
		{
			organisations: [body('ponte', 'personalizzata'), body('bruna', 'base')],
			people: [
				{ id: 'anna', email: 'anna@ponte.example', name: 'Anna', affiliations: of('ponte') },
				{
					id: 'carla',
					email: 'carla@ponte.example',
					name: 'Carla',
					affiliations: of('ponte', 'referente'),
				},
				{ id: 'bruno', email: 'bruno@bruna.example', name: 'Bruno', affiliations: of('bruna') },
				{ id: 'elena', email: 'elena@irs.example', name: 'Elena', staff: true, affiliations: [] },
				{
					id: 'franca',
					email: 'franca@irs.example',
					name: 'Franca',
					staff: true,
					affiliations: [],
				},
			],
		},
		NOW - 100 * DAY,
	);
}

export const ANNA = member('anna', 'ponte', 'personalizzata');
export const CARLA = member('carla', 'ponte', 'personalizzata');
export const BRUNO = member('bruno', 'bruna', 'base');
export const ELENA = person({ personId: 'elena', name: 'Elena', staff: true });
export const FRANCA = person({ personId: 'franca', name: 'Franca', staff: true });

function member(personId: string, id: string, plan: Membership['plan']): Person {
	const membership = { id: `${id}-adesione`, plan, ...PERIOD };
	const organisation = ownOrganisation('current', { id, name: `Ente ${id} (esempio)`, membership });
	return person({ personId, name: personId, organisation });
}

/** A visit of somebody; what comes after the answer is waited for with `settle`. */
export function visitOf(config: Config, visitor: Person, now = NOW) {
	const later: Promise<unknown>[] = [];
	const visit: Visit = {
		visitor,
		sessionHash: 'session',
		config,
		programme: PROGRAMME,
		now,
		afterwards: (work) => void later.push(work),
	};
	return { visit, settle: () => Promise.all(later.splice(0)) };
}

/** The id that a form carries. */
export function submission(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export type Fields = Readonly<Record<string, string | readonly File[]>>;

export function post(path: string, fields: Fields): Request {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		if (typeof value === 'string') body.append(name, value);
		else for (const file of value) body.append(name, file);
	}
	return new Request(`https://comunita.example${path}`, { method: 'POST', body });
}

/** Where an answer leads to; throws with what stands on the page where it leads nowhere. */
export function leadsTo(answer: Response | { status: number; trouble: string | null }): string {
	if (answer instanceof Response) return answer.headers.get('location') ?? `${answer.status}`;
	throw new Error(`${answer.status}: ${answer.trouble}`);
}

export async function mailsIn(db: D1Database): Promise<string[]> {
	const { results } = await db
		.prepare('SELECT kind, recipient FROM outbox ORDER BY rowid')
		.all<{ kind: string; recipient: string }>();
	return results.map(({ kind, recipient }) => `${kind} → ${recipient}`);
}
