import type { CalendarEvent } from './calendar.ts';

type Dated = {
	id: string;
	event: string;
	organisation: string;
	place: string;
	/** Milliseconds since 1970 UTC. */
	startsAt: number;
	endsAt: number;
};

/**
 * An agreed appearance as an event of a calendar. Its name there never changes, so that another date
 * moves the event.
 *
 * @param address whole address of the page to read
 */
export function appearanceEvent(appearance: Dated, address: string): CalendarEvent {
	const { id, event, organisation, place, startsAt, endsAt } = appearance;
	return {
		id: `intervento-${id}`,
		title: event,
		summary: organisation,
		place,
		address,
		start: new Date(startsAt).toISOString(),
		end: new Date(endsAt).toISOString(),
	};
}
