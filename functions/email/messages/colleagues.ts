import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { Addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { colleaguesMail as text } from '#text/colleagues-mail.ts';

/** What happens to somebody among the people of an organisation. */
export type ColleagueEvent = 'invited' | 'removed' | 'promoted' | 'demoted';

/** `actor` and `organisation` are names; `origin` is scheme and host of the site. */
export type ColleagueMail = {
	event: ColleagueEvent;
	actor: string;
	organisation: string;
	origin: string;
};

type To = { id: string; to: Pick<Addressee, 'name' | 'email'> };

/** Tells somebody what has changed for them. */
export function composeToColleague(mail: ColleagueMail, { id, to }: To): AddressedMail {
	const { event, actor, organisation } = mail;
	const sentences = text[event];
	return writeMail(
		{
			id,
			recipient: to.email,
			kind: `colleague-${event}`,
			subject: sentences.subject(organisation),
		},
		[
			text.greeting(to.name),
			sentences.intro(actor, organisation),
			...blocksOf(mail),
			text.signature,
		],
	);
}

/** Tells a referent what another one, or staff, has changed. */
export function composeToReferent(
	mail: ColleagueMail,
	{ id, to, about }: To & { about: string },
): AddressedMail {
	const { event, actor, organisation, origin } = mail;
	const { notice } = text;
	return writeMail(
		{ id, recipient: to.email, kind: 'colleague-notice', subject: notice.subject(organisation) },
		[
			text.greeting(to.name),
			notice[event](actor, about),
			notice.where,
			`${origin}/area/ente/`,
			text.signature,
		],
	);
}

function blocksOf({ event, origin }: ColleagueMail): MailBlock[] {
	const { invited, removed, promoted } = text;
	switch (event) {
		case 'invited':
			return [invited.how, `${origin}/accedi/`, invited.several, invited.mistake];
		case 'removed':
			return [removed.stays, removed.mistake];
		case 'promoted':
			return [promoted.meaning, `${origin}/area/ente/`];
		case 'demoted':
			return [];
	}
}
