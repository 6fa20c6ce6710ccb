import type { AskedConsultation } from '#domain/consultation-fields.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Acting } from '#functions/acting.ts';
import { tellAskers, tellStaff } from '#functions/email/messages/consultations.ts';
import type { Deed } from '#functions/storage/commit-deed.ts';
import { keepConsultation } from '#functions/storage/consultations/ask.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import { allotmentOf } from '#functions/storage/requests/within-allowance.ts';
import { dropUploads, keepUploads } from '#functions/uploads/keep-uploads.ts';
import type { Upload } from '#functions/uploads/read-upload.ts';
import type { Visit } from '#functions/visit.ts';

export type Keeping = {
	visit: Visit;
	acting: Acting;
	asked: AskedConsultation;
	uploads: readonly Upload[];
	/** Of the deed: the same form sent twice is one request. */
	key: string;
	/** Of the request, should this sending be the one that is kept: its files stand under it. */
	id: string;
};

/**
 * Keeps a request: its files first, then its row with its mails. Of the same form sent twice at once
 * one is kept, and the files of the other are taken back.
 *
 * @returns the id of the request that is kept; `null` where a rule stands in the way
 */
export async function keepRequest(keeping: Keeping): Promise<string | null> {
	const { visit, acting, asked, uploads, key, id } = keeping;
	const { config, now, programme } = visit;
	const { person, organisation } = acting;
	const mails = await mailsOf(keeping);
	const files = await keepUploads(config.files, id, uploads);
	const deed: Deed = {
		key,
		kind: 'consultation.ask',
		personId: person.personId,
		organisationId: organisation.id,
		subject: id,
		now,
	};
	const limit = programme.allowances[organisation.membership.plan].consultations;
	const allotment = allotmentOf(acting, { today: romeDay(now), limit });
	const isDone = await keepConsultation(config.db, deed, { asked, allotment, files, mails });
	const kept = isDone ? await deedSubject(config.db, key) : null;
	if (kept !== id) await dropUploads(config.files, id, files);
	return kept;
}

/** To whoever asks, and to the staff's mailbox. */
async function mailsOf({ visit, acting, asked, id }: Keeping): Promise<AddressedMail[]> {
	const { config } = visit;
	const { person, organisation } = acting;
	const facts = {
		subject: asked.subject,
		organisation: organisation.name,
		by: person.name,
		reason: '',
	};
	const about = { config, id, facts };
	const asker = await addressee(config.db, person.personId);
	return [
		...tellAskers('received', about, asker ? [asker] : []),
		...tellStaff('notice', about, [{ email: config.applicationsTo }]),
	];
}
