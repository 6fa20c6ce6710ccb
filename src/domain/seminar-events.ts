import type { CalendarEvent } from './calendar.ts';
import type { ProgrammeSeminar } from './programme.ts';

/** The seminars of the programme as a calendar takes them; their ids are those of `/seminari.ics`. */
export function seminarEvents(
	seminars: readonly ProgrammeSeminar[],
	origin: string,
): { slug: string; event: CalendarEvent }[] {
	return seminars.map(({ slug, title, summary, place, start, end }) => {
		const address = `${origin}/seminari/${slug}/`;
		return { slug, event: { id: address, title, summary, place, address, start, end } };
	});
}
