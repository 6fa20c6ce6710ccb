import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { ownData } from '#text/own-data.ts';

/** The last mail to somebody who was taken out. */
export function composeErasure(mail: {
	id: string;
	recipient: string;
	/** Whom to write to if it was somebody else. */
	answers: string;
}): AddressedMail {
	const { id, recipient, answers } = mail;
	const { subject, done, stays, notYou } = ownData.mail;
	return writeMail({ id, recipient, kind: 'erasure', subject }, [done, stays, notYou, answers]);
}
