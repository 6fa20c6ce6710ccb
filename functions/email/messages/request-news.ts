import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { type RequestNews, requestMail } from '#text/request-mail.ts';

export type NewsHead = {
	/** Kind of the mail, e.g. `consultation-received`. */
	kind: string;
	/** Whole address of the page to read. */
	page: string;
	/** A date to put into one's own calendar. */
	calendar?: string;
};

/** Somebody by name, or a mailbox. */
export type Reader = { email: string; name?: string };

/** One mail that tells what happened to a request, and where to read it. */
export function composeNews<F>(
	news: RequestNews<F>,
	facts: F,
	{ head, reader }: { head: NewsHead; reader: Reader },
): AddressedMail {
	const { kind, page, calendar } = head;
	return writeMail(
		{
			id: SYSTEM_RANDOMNESS.id(),
			kind,
			recipient: reader.email,
			subject: news.subject(facts),
			...(calendar === undefined ? {} : { calendar }),
		},
		[
			...(reader.name === undefined ? [] : [requestMail.greeting(reader.name)]),
			...news.lines(facts),
			page,
			requestMail.signature,
		],
	);
}
