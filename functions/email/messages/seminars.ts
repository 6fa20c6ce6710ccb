import { calendarFile } from '#domain/calendar.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { type SeminarMailKind, seminarMail as text } from '#text/seminar-mail.ts';
import { hoursInWords, momentInWords } from '#text/seminar-moment.ts';

/** What the mails about a place at a seminar have in common. */
export type SeminarMailing = {
	id: string;
	/** Of the site, without a slash at the end. */
	origin: string;
	seminar: ProgrammeSeminar;
	to: { name: string; email: string };
	/** The colleague who did it; nobody where it was the person, or the schedule. */
	by?: string | undefined;
	/** Until when the place is kept, in milliseconds since 1970 UTC, where it is an offered one. */
	confirmBy?: number | null;
	now: number;
};

/** Tells somebody how their place stands; it is of no use once the seminar has started. */
export function composeSeminarMail(kind: SeminarMailKind, mailing: SeminarMailing): AddressedMail {
	const { id, seminar, to, by } = mailing;
	const says = text[kind];
	const blocks: MailBlock[] = [
		text.greeting(to.name),
		says.body(seminar.title),
		...(by && TELLS_WHO.includes(kind) ? [text.registeredBy(by)] : []),
		factsOf(kind, mailing),
		...wayOn(kind, mailing),
		text.signature,
	];
	const head = {
		id,
		recipient: to.email,
		kind: `seminar-${kind}`,
		subject: says.subject(seminar.title),
		uselessAt: Date.parse(seminar.start),
		...(kind === 'registered' ? { calendar: calendarOf(mailing) } : {}),
	};
	return writeMail(head, blocks);
}

const TELLS_WHO: readonly SeminarMailKind[] = ['registered', 'waiting', 'offered'];
const WAYS: Readonly<Partial<Record<SeminarMailKind, string>>> = {
	registered: text.manage,
	waiting: text.follow,
	offered: text.confirmHere,
	lost: text.follow,
};

function factsOf(kind: SeminarMailKind, { seminar, confirmBy }: SeminarMailing): MailBlock {
	const facts = [
		{ label: text.when, value: hoursInWords(seminar) },
		{ label: text.where, value: seminar.place },
	];
	if (kind !== 'offered' || !confirmBy) return facts;
	return [{ label: text.confirmBy, value: momentInWords(confirmBy) }, ...facts];
}

function wayOn(kind: SeminarMailKind, { origin, seminar }: SeminarMailing): MailBlock[] {
	const way = WAYS[kind];
	return way ? [way, `${origin}/area/seminari/${seminar.slug}/iscrizione/`] : [];
}

function calendarOf({ origin, seminar, now }: SeminarMailing): string {
	const { title, summary, place, start, end, slug } = seminar;
	const address = `${origin}/seminari/${slug}/`;
	const event = { id: address, title, summary, place, address, start, end };
	return calendarFile(title, [event], new Date(now).toISOString());
}
