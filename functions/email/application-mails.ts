import type { AddressedMail } from '#functions/storage/outbox.ts';
import type { ApplicationFact } from '#text/application-facts.ts';
import { applicationMail as text } from '#text/application-mail.ts';
import { type MailBlock, writeMail } from './write-mail.ts';

/** What the two mails of an application say; all but the addresses of the site was typed by somebody. */
export type ApplicationMails = {
	/** The number, or what stands for it until the database has given one. */
	number: string;
	organisation: string;
	contact: string;
	facts: readonly ApplicationFact[];
	verified: boolean;
};

/**
 * The copy for whoever asks. It goes to an address that nobody has tried, so the free text stays out:
 * the form must not carry a stranger's words to whomever they like.
 *
 * @param answers who answers questions about joining
 */
export function composeReceipt(
	mail: ApplicationMails,
	{ id, recipient, answers }: Envelope & { answers: { name: string; address: string } },
): AddressedMail {
	const { receipt, signature } = text;
	const facts = mail.facts.filter(({ field }) => field !== 'hopes');
	const blocks: MailBlock[] = [
		receipt.greeting(mail.contact),
		receipt.intro(mail.number),
		receipt.next,
		receipt.factsIntro,
		facts,
		receipt.corrected,
		receipt.contact(answers.name, answers.address),
		receipt.notYou,
		signature,
	];
	return write(
		{ id, recipient, kind: 'application-receipt' },
		receipt.subject(mail.number),
		blocks,
	);
}

/** @param desk whole address of the page where staff read applications, up to the number */
export function composeNotice(
	mail: ApplicationMails,
	{ id, recipient, desk }: Envelope & { desk: string },
): AddressedMail {
	const { notice, signature } = text;
	const blocks: MailBlock[] = [
		notice.intro(mail.number),
		...(mail.verified ? [] : [notice.unverified]),
		mail.facts,
		notice.corrected,
		notice.desk,
		`${desk}${mail.number}`,
		signature,
	];
	const subject = notice.subject(mail.number, mail.organisation);
	return write({ id, recipient, kind: 'application-notice' }, subject, blocks);
}

function write(
	head: Envelope & { kind: string },
	subject: string,
	blocks: readonly MailBlock[],
): AddressedMail {
	return writeMail({ ...head, subject }, blocks);
}

type Envelope = { id: string; recipient: string };
