import type { ConsultationState } from '#domain/consultation-steps.ts';

/** A consultation as its row has it, with the names that belong to it. */
export type Consultation = {
	id: string;
	organisationId: string;
	organisation: string;
	askedBy: string | null;
	/** `null` once the person has been taken out of the records. */
	asker: string | null;
	askedAt: number;
	subject: string;
	topic: string;
	phase: string;
	question: string;
	replyBy: 'posta' | 'telefono';
	phone: string;
	times: string;
	state: ConsultationState;
	assignedTo: string | null;
	assignee: string | null;
	answer: string;
	answeredAt: number | null;
	reason: string;
	changedAt: number;
};

const SELECT = `SELECT c.id, c.organisation_id AS organisationId, o.name AS organisation,
	c.asked_by AS askedBy, asker.name AS asker, c.asked_at AS askedAt, c.subject, c.topic, c.phase,
	c.question, c.reply_by AS replyBy, c.phone, c.times, c.state, c.assigned_to AS assignedTo,
	assignee.name AS assignee, c.answer, c.answered_at AS answeredAt, c.reason,
	c.changed_at AS changedAt
	FROM consultations c JOIN organisations o ON o.id = c.organisation_id
	LEFT JOIN people asker ON asker.id = c.asked_by
	LEFT JOIN people assignee ON assignee.id = c.assigned_to`;

/** For staff. */
export function findConsultation(db: D1Database, id: string): Promise<Consultation | null> {
	return db.prepare(`${SELECT} WHERE c.id = ?1`).bind(id).first<Consultation>();
}

/** For an organisation: that of another one does not exist. */
export function findOwnConsultation(
	db: D1Database,
	{ id, organisationId }: { id: string; organisationId: string },
): Promise<Consultation | null> {
	return db
		.prepare(`${SELECT} WHERE c.id = ?1 AND c.organisation_id = ?2`)
		.bind(id, organisationId)
		.first<Consultation>();
}

/** All that an organisation has asked, the latest first. */
export async function listOwnConsultations(
	db: D1Database,
	organisationId: string,
): Promise<Consultation[]> {
	const { results } = await db
		.prepare(`${SELECT} WHERE c.organisation_id = ?1 ORDER BY c.asked_at DESC, c.id`)
		.bind(organisationId)
		.all<Consultation>();
	return results;
}

/** For staff: those in some states, the ones that wait longest first. */
export async function listConsultations(
	db: D1Database,
	states: readonly ConsultationState[],
	most = 200,
): Promise<Consultation[]> {
	const { results } = await db
		.prepare(
			`${SELECT} WHERE c.state IN (SELECT value FROM json_each(?1)) ORDER BY c.asked_at, c.id LIMIT ?2`,
		)
		.bind(JSON.stringify(states), most)
		.all<Consultation>();
	return results;
}

/** For staff: those that have ended, the latest first. */
export async function listEndedConsultations(
	db: D1Database,
	most: number,
): Promise<Consultation[]> {
	const { results } = await db
		.prepare(
			`${SELECT} WHERE c.state IN ('closed', 'declined', 'withdrawn')
			ORDER BY c.changed_at DESC, c.id LIMIT ?1`,
		)
		.bind(most)
		.all<Consultation>();
	return results;
}
