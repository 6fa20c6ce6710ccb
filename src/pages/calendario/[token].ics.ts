import type { APIRoute } from 'astro';
import { calendarFile } from '#domain/calendar.ts';
import { seminarEvents } from '#domain/seminar-events.ts';
import { calendarTokenHash } from '#functions/calendar-token.ts';
import { findCalendarOwner, readOwnSeminars } from '#functions/storage/calendar-addresses.ts';
import { visitOf } from '#functions/visit.ts';
import { ownMessages as text } from '#text/own-messages.ts';

export const prerender = false;

/** The seminars, as a person's calendar asks for them: the address is all that it shows. */
export const GET: APIRoute = async ({ params, request }) => {
	const { config, programme, now } = visitOf(request);
	const hash = await calendarTokenHash(params.token ?? '');
	const owner = hash && (await findCalendarOwner(config.db, hash));
	if (!owner) return new Response(null, { status: 404 });
	const own = await readOwnSeminars(config.db, owner);
	const events = seminarEvents(programme.seminars, config.origin).map(({ slug, event }) =>
		own.has(slug) ? { ...event, title: text.registered(event.title) } : event,
	);
	const file = calendarFile(text.calendarName, events, new Date(now).toISOString());
	return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
