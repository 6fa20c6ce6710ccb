import type { APIRoute } from 'astro';
import { appearanceEvent } from '#domain/appearance-event.ts';
import { byMonth } from '#domain/appearance-months.ts';
import { calendarFile } from '#domain/calendar.ts';
import { staffOf } from '#functions/acting.ts';
import { listDatedAppearances } from '#functions/storage/appearances/read.ts';
import { visitOf } from '#functions/visit.ts';
import { appearanceDesk as text } from '#text/request-desk.ts';

export const prerender = false;

/** All agreed dates as a file for the calendar of whoever is on the staff. */
export const GET: APIRoute = async ({ request }) => {
	const visit = visitOf(request);
	staffOf(visit);
	const { db, origin } = visit.config;
	const months = byMonth(await listDatedAppearances(db));
	const events = months.flatMap(({ appearances }) =>
		appearances.map((one) => appearanceEvent(one, `${origin}/staff/interventi/${one.id}/`)),
	);
	const file = calendarFile(text.calendarName, events, new Date(visit.now).toISOString());
	return new Response(file, {
		headers: {
			'Content-Type': 'text/calendar; charset=utf-8',
			'Content-Disposition': 'attachment; filename="interventi.ics"',
		},
	});
};
