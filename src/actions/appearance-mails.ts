import { appearanceEvent } from '#domain/appearance-event.ts';
import { calendarFile } from '#domain/calendar.ts';
import { staffOf } from '#functions/acting.ts';
import {
	type AboutAppearance,
	tellHosts,
	tellSpeakers,
} from '#functions/email/messages/appearances.ts';
import type { Appearance } from '#functions/storage/appearances/read.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { recipientsOf } from '#functions/storage/requests/recipients.ts';
import type { Visit } from '#functions/visit.ts';
import { appearances as text } from '#text/appearances.ts';
import { appearanceDesk } from '#text/request-desk.ts';

type Occasion = { visit: Visit; appearance: Appearance };

/** Whoever asked learns who takes care of it, and so does that person, unless it is their own doing. */
export async function mailsOfAssigning(
	{ visit, appearance }: Occasion,
	{ assignedTo }: { assignedTo?: string },
): Promise<AddressedMail[]> {
	const { config } = visit;
	const assignee = assignedTo === undefined ? null : await addressee(config.db, assignedTo);
	if (!assignee) return [];
	const about = aboutOf({ visit, appearance }, { by: assignee.name });
	const isOwnDoing = assignee.personId === staffOf(visit).personId;
	return [
		...tellHosts('assigned', about, await recipientsOf(config.db, appearance)),
		...(isOwnDoing ? [] : tellSpeakers('entrusted', about, [assignee])),
	];
}

/** With the date for the calendars of both sides. */
export async function mailsOfAgreement(
	{ visit, appearance }: Occasion,
	{ startsAt, endsAt }: { startsAt?: number; endsAt?: number },
): Promise<AddressedMail[]> {
	if (startsAt === undefined || endsAt === undefined) return [];
	const { config, now } = visit;
	const { assignedTo } = appearance;
	const assignee = assignedTo === null ? null : await addressee(config.db, assignedTo);
	const dated = { ...appearance, startsAt, endsAt };
	const about = aboutOf(
		{ visit, appearance },
		{ by: assignee?.name ?? appearance.assignee ?? '', date: text.dateAndHours(startsAt, endsAt) },
	);
	const inFolder = (folder: string) => {
		const event = appearanceEvent(dated, `${config.origin}${folder}${appearance.id}/`);
		const made = new Date(now).toISOString();
		return { ...about, calendar: calendarFile(appearanceDesk.calendarName, [event], made) };
	};
	return [
		...tellHosts(
			'agreed',
			inFolder('/area/interventi/'),
			await recipientsOf(config.db, appearance),
		),
		...(assignee ? tellSpeakers('agreed', inFolder('/staff/interventi/'), [assignee]) : []),
	];
}

/** With the reason. */
export async function mailsOfRefusal(
	{ visit, appearance }: Occasion,
	{ reason = '' }: { reason?: string },
): Promise<AddressedMail[]> {
	const about = aboutOf({ visit, appearance }, { reason });
	return tellHosts('declined', about, await recipientsOf(visit.config.db, appearance));
}

function aboutOf(
	{ visit, appearance }: Occasion,
	changes: Partial<AboutAppearance['facts']>,
): AboutAppearance {
	const { id, event, place, organisation } = appearance;
	const facts = { event, place, organisation, by: '', reason: '', date: '', ...changes };
	return { config: visit.config, id, facts };
}
