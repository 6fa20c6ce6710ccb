import type { AskedConsultation } from '#domain/consultation-fields.ts';
import { commitDeed, type Deed, NOT_DONE_YET } from '#functions/storage/commit-deed.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import {
	type Allotment,
	allotmentValues,
	withinAllowance,
} from '#functions/storage/requests/within-allowance.ts';

/** A file that is in the store already. */
export type KeptFile = { number: number; name: string; type: string; size: number };

export type NewConsultation = {
	asked: AskedConsultation;
	allotment: Allotment;
	files: readonly KeptFile[];
	mails: readonly AddressedMail[];
};

/**
 * Writes a request with its files and mails, if the period has something left.
 *
 * @param deed whose `subject` is the id of the consultation
 * @returns whether the deed is done
 */
export function keepConsultation(
	db: D1Database,
	deed: Deed,
	{ asked, allotment, files, mails }: NewConsultation,
): Promise<boolean> {
	const { subject, topic, phase, question, replyBy, phone, times } = asked;
	const row = db
		.prepare(
			`INSERT INTO consultations (id, organisation_id, membership_id, asked_by, asked_at, changed_at,
				subject, topic, phase, question, reply_by, phone, times, deed)
			SELECT ?8, m.organisation_id, m.id, ?6, ?9, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?1
			FROM memberships m WHERE ${withinAllowance('consultations')} AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[deed.key, ...allotmentValues(allotment), deed.subject, deed.now],
			...[subject, topic, phase, question, replyBy, phone, times],
		);
	const changes = [row, ...files.map((file) => insertFile(db, deed, file))];
	return commitDeed(db, deed, { changes, table: 'consultations', mails });
}

function insertFile(db: D1Database, deed: Deed, file: KeptFile): D1PreparedStatement {
	return db
		.prepare(
			`INSERT INTO consultation_files (consultation_id, number, name, type, size)
			SELECT ?2, ?3, ?4, ?5, ?6
			WHERE EXISTS (SELECT 1 FROM consultations WHERE id = ?2 AND deed = ?1) AND ${NOT_DONE_YET}`,
		)
		.bind(deed.key, deed.subject, file.number, file.name, file.type, file.size);
}
