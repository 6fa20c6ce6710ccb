import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { composeSeminarMail } from '#functions/email/messages/seminars.ts';
import type { Addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import type { SeminarMailKind } from '#text/seminar-mail.ts';
import type { Sending } from './registration-form.ts';

/** The mail that tells somebody how their place stands after what is sent. */
export function seminarMailTo(
	to: Addressee,
	kind: SeminarMailKind,
	{ visit, acting, seminar, confirmBy = null }: Sending & { confirmBy?: number | null },
): AddressedMail {
	const { person } = acting;
	return composeSeminarMail(kind, {
		id: SYSTEM_RANDOMNESS.id(),
		origin: visit.config.origin,
		seminar,
		to,
		by: person.personId === to.personId ? undefined : person.name,
		confirmBy,
		now: visit.now,
	});
}
