import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { ideaMail as text } from '#text/idea-mail.ts';

/** The author of an idea, and where it stands. */
export type IdeaAuthor = { id: string; recipient: string; name: string; address: string };

/** Tells the author what staff say to an idea. */
export function composeIdeaAnswered(
	author: IdeaAuthor,
	{ title, state, answer }: { title: string; state: string; answer: string },
): AddressedMail {
	const { answered } = text;
	return write(author, answered.subject(title), [
		answered.what(title),
		[
			{ label: answered.state, value: state },
			{ label: answered.answer, value: answer },
		],
		answered.where,
		author.address,
	]);
}

/** Tells the author why an idea is off the list. */
export function composeIdeaHidden(
	author: IdeaAuthor,
	{ title, reason }: { title: string; reason: string },
): AddressedMail {
	const { hidden } = text;
	return write(author, hidden.subject(title), [
		hidden.what(title),
		[{ label: hidden.reason, value: reason }],
		hidden.where,
		author.address,
	]);
}

function write(
	{ id, recipient, name }: IdeaAuthor,
	subject: string,
	blocks: readonly MailBlock[],
): AddressedMail {
	return writeMail({ id, recipient, kind: 'idea', subject }, [
		text.greeting(name),
		...blocks,
		text.signature,
	]);
}
