export type CalendarEvent = {
	/** Unique for ever, e.g. the address of the page. */
	id: string;
	title: string;
	summary: string;
	place: string;
	address: string;
	/** ISO 8601 in UTC. */
	start: string;
	end: string;
};

/**
 * An iCalendar file (RFC 5545).
 *
 * @param made when the file was made, ISO 8601 in UTC
 */
export function calendarFile(name: string, events: readonly CalendarEvent[], made: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Comunita di pratiche sulla coprogettazione//Seminari//IT',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events.flatMap((event) => eventLines(event, made)),
		'END:VCALENDAR',
	];
	return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines(event: CalendarEvent, made: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escapeText(event.id)}`,
		`DTSTAMP:${stamp(made)}`,
		`DTSTART:${stamp(event.start)}`,
		`DTEND:${stamp(event.end)}`,
		`SUMMARY:${escapeText(event.title)}`,
		`DESCRIPTION:${escapeText(event.summary)}`,
		`LOCATION:${escapeText(event.place)}`,
		`URL:${event.address}`,
		'END:VEVENT',
	];
}

/** `2027-03-12T09:00:00.000Z` → `20270312T090000Z` */
function stamp(instant: string): string {
	return instant.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function escapeText(text: string): string {
	return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** No line is longer than 75 octets; a continuation starts with a space (RFC 5545, 3.1). */
function fold(line: string): string {
	const lines = [''];
	for (const character of line) {
		const last = lines.at(-1) ?? '';
		const full = new TextEncoder().encode(last + character).length > 75;
		if (full) lines.push(` ${character}`);
		else lines[lines.length - 1] = last + character;
	}
	return lines.join('\r\n');
}
