import { type Allowance, allowanceOf } from '#domain/allowance.ts';
import type { AppearanceState } from '#domain/appearance-steps.ts';
import type { ConsultationState } from '#domain/consultation-steps.ts';
import type { Programme } from '#domain/programme.ts';
import type { Acting } from '#functions/acting.ts';
import { countUsed } from './within-allowance.ts';

/** What the desk of an organisation says of its consultations and appearances. */
export type DeskRequests = {
	consultations: Allowance;
	appearances: Allowance;
	/** What waits for somebody: for staff, or for the organisation to read an answer. Latest first. */
	open: readonly OpenRequest[];
};

export type OpenRequest =
	| { kind: 'consultation'; id: string; title: string; state: ConsultationState; changedAt: number }
	| { kind: 'appearance'; id: string; title: string; state: AppearanceState; changedAt: number };

export async function readDeskRequests(
	db: D1Database,
	{ organisation }: Pick<Acting, 'organisation'>,
	{ allowances }: Pick<Programme, 'allowances'>,
): Promise<DeskRequests> {
	const { membership } = organisation;
	const given = allowances[membership.plan];
	const [consultations, appearances, open] = await Promise.all([
		countUsed(db, 'consultations', membership.id),
		countUsed(db, 'appearances', membership.id),
		listOpen(db, organisation.id),
	]);
	return {
		consultations: allowanceOf(given.consultations, consultations, membership),
		appearances: allowanceOf(given.appearances, appearances, membership),
		open,
	};
}

async function listOpen(db: D1Database, organisationId: string): Promise<OpenRequest[]> {
	const { results } = await db
		.prepare(
			`SELECT 'consultation' AS kind, id, subject AS title, state, changed_at AS changedAt
			FROM consultations WHERE organisation_id = ?1 AND state IN ('received', 'assigned', 'answered')
			UNION ALL
			SELECT 'appearance', id, event, state, changed_at
			FROM appearances WHERE organisation_id = ?1 AND state IN ('received', 'assigned', 'agreed')
			ORDER BY changedAt DESC, id`,
		)
		.bind(organisationId)
		.all<OpenRequest>();
	return results;
}
