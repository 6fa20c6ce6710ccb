import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { networkDesk } from '#text/network-desk.ts';

/** A letter of the network: who writes, and where the answer is written. No address is in it. */
export type NetworkLetter = {
	person: string;
	organisation: string;
	subject: string;
	text: string;
	/** Whole address of the form that answers. */
	replyAt: string;
};

const { mail: text } = networkDesk;

/** The mail by which a letter comes. It leaves from the site's own address, and so does the answer. */
export function composeLetter(
	letter: NetworkLetter,
	{ id, recipient }: { id: string; recipient: string },
): AddressedMail {
	return writeMail(
		{ id, recipient, kind: 'network-letter', subject: text.subject(letter.organisation) },
		[
			text.intro(letter.person, letter.organisation),
			[
				{ label: text.subjectLabel, value: letter.subject },
				{ label: text.textLabel, value: letter.text },
			],
			text.reply,
			letter.replyAt,
			text.hidden,
			text.signature,
		],
	);
}
