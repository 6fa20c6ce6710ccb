import type { Mail } from './mail.ts';

type Attachment = { filename: string; mimeType: string; content: string };

/**
 * The iCalendar file of a mail. It tells of a date and asks for no answer: the method says so, and is
 * the same in the file (RFC 6047, 2.4).
 */
export function calendarAttachments({ calendar }: Pick<Mail, 'calendar'>): Attachment[] {
	if (calendar === null) return [];
	const mimeType = 'text/calendar; charset=utf-8; method=PUBLISH';
	return [{ filename: 'evento.ics', mimeType, content: calendar }];
}

/** What lets a mail program leave the list in one click (RFC 8058). */
export function unsubscribeHeaders({ unsubscribe }: Pick<Mail, 'unsubscribe'>) {
	if (unsubscribe === null) return {};
	return {
		'List-Unsubscribe': `<${unsubscribe}>`,
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
	};
}

/** Of the UTF-8 bytes of a text. */
export function base64(text: string): string {
	return btoa(
		Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''),
	);
}
