import type { AppearanceState } from '#domain/appearance-steps.ts';

/** An appearance as its row has it, with the names that belong to it. */
export type Appearance = {
	id: string;
	organisationId: string;
	organisation: string;
	askedBy: string | null;
	/** `null` once the person has been taken out of the records. */
	asker: string | null;
	askedAt: number;
	event: string;
	place: string;
	/** Days in Europe/Rome; `''` is none. */
	firstDay: string;
	secondDay: string;
	thirdDay: string;
	hours: string;
	theme: 'normativo' | 'amministrativo' | 'metodologico';
	audience: string;
	wishes: string;
	state: AppearanceState;
	assignedTo: string | null;
	assignee: string | null;
	startsAt: number | null;
	endsAt: number | null;
	reason: string;
	changedAt: number;
};

const SELECT = `SELECT a.id, a.organisation_id AS organisationId, o.name AS organisation,
	a.asked_by AS askedBy, asker.name AS asker, a.asked_at AS askedAt, a.event, a.place,
	a.first_day AS firstDay, a.second_day AS secondDay, a.third_day AS thirdDay, a.hours, a.theme,
	a.audience, a.wishes, a.state, a.assigned_to AS assignedTo, assignee.name AS assignee,
	a.starts_at AS startsAt, a.ends_at AS endsAt, a.reason, a.changed_at AS changedAt
	FROM appearances a JOIN organisations o ON o.id = a.organisation_id
	LEFT JOIN people asker ON asker.id = a.asked_by
	LEFT JOIN people assignee ON assignee.id = a.assigned_to`;

/** For staff. */
export function findAppearance(db: D1Database, id: string): Promise<Appearance | null> {
	return db.prepare(`${SELECT} WHERE a.id = ?1`).bind(id).first<Appearance>();
}

/** For an organisation: that of another one does not exist. */
export function findOwnAppearance(
	db: D1Database,
	{ id, organisationId }: { id: string; organisationId: string },
): Promise<Appearance | null> {
	return db
		.prepare(`${SELECT} WHERE a.id = ?1 AND a.organisation_id = ?2`)
		.bind(id, organisationId)
		.first<Appearance>();
}

/** All that an organisation has asked, the latest first. */
export async function listOwnAppearances(
	db: D1Database,
	organisationId: string,
): Promise<Appearance[]> {
	const { results } = await db
		.prepare(`${SELECT} WHERE a.organisation_id = ?1 ORDER BY a.asked_at DESC, a.id`)
		.bind(organisationId)
		.all<Appearance>();
	return results;
}

/** For staff: those without a date, the ones that wait longest first. */
export async function listUndatedAppearances(db: D1Database): Promise<Appearance[]> {
	const { results } = await db
		.prepare(`${SELECT} WHERE a.state IN ('received', 'assigned') ORDER BY a.asked_at, a.id`)
		.all<Appearance>();
	return results;
}

/** For staff: those with a date, in the order of the calendar. */
export async function listDatedAppearances(db: D1Database): Promise<Appearance[]> {
	const { results } = await db
		.prepare(`${SELECT} WHERE a.state IN ('agreed', 'held') ORDER BY a.starts_at, a.id`)
		.all<Appearance>();
	return results;
}
