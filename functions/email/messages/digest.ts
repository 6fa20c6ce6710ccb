import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { reminders } from '#text/reminders.ts';

/** A document that is new, as a mail tells of it. */
export type DigestDocument = { title: string; summary: string; address: string };

/** Nobody reads a longer list in a mail. */
const MOST_DOCUMENTS = 20;

/** What is new in the library, the latest first. */
export function composeDigest(
	documents: readonly DigestDocument[],
	{ id, recipient, name, unsubscribe, choices }: Envelope,
): AddressedMail {
	const { digest: text, greeting, signature } = reminders;
	const more = documents.length - MOST_DOCUMENTS;
	return writeMail(
		{ id, recipient, kind: 'digest', subject: text.subject(documents.length), unsubscribe },
		[
			greeting(name),
			text.body,
			...documents.slice(0, MOST_DOCUMENTS).flatMap(blocksOf),
			...(more > 0 ? [text.more(more)] : []),
			text.choices,
			choices,
			text.stop,
			unsubscribe,
			signature,
		],
	);
}

function blocksOf({ title, summary, address }: DigestDocument): MailBlock[] {
	return [[{ label: title, value: summary }], address];
}

type Envelope = {
	id: string;
	recipient: string;
	name: string;
	/** Whole addresses: where one leaves the list, and where one chooses. */
	unsubscribe: string;
	choices: string;
};
