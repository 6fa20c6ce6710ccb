import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { contributionMail as text } from '#text/contribution-mail.ts';

/** What staff tell the organisation. */
export type ContributionNews = 'received' | 'asked' | 'accepted' | 'declined';

export type NewsMail = {
	news: ContributionNews;
	title: string;
	/** What staff wrote; `''` where they wrote nothing. */
	said: string;
	/** Whole address of its page. */
	page: string;
};

export function composeNews(
	{ news, title, said, page }: NewsMail,
	{ id, recipient, name }: { id: string; recipient: string; name: string },
): AddressedMail {
	const { subject, intro } = text[news];
	const blocks: MailBlock[] = [
		text.greeting(name),
		intro(title),
		...(said === '' ? [] : [said]),
		text.where,
		page,
		text.signature,
	];
	return writeMail(
		{ id, recipient, kind: `contribution-${news}`, subject: subject(title) },
		blocks,
	);
}

/** What an organisation tells staff. */
export type StaffMail = {
	news: 'sent' | 'answered';
	organisation: string;
	title: string;
	said: string;
	/** Whole address of its page on the staff desk. */
	page: string;
};

export function composeForStaff(
	{ news, organisation, title, said, page }: StaffMail,
	{ id, recipient }: { id: string; recipient: string },
): AddressedMail {
	const { subject, intro } = text[news];
	const blocks: MailBlock[] = [
		intro(organisation, title),
		...(said === '' ? [] : [said]),
		text.where,
		page,
		text.signature,
	];
	return writeMail(
		{ id, recipient, kind: `contribution-${news}`, subject: subject(organisation) },
		blocks,
	);
}
