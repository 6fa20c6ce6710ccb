import type { Config } from '#functions/config.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { type AppearanceFacts, type AppearanceNews, appearanceMail } from '#text/request-mail.ts';
import { composeNews, type Reader } from './request-news.ts';

export type AboutAppearance = {
	config: Config;
	id: string;
	facts: AppearanceFacts;
	/** The agreed date, for everybody's own calendar. */
	calendar?: string;
};

/** News of one appearance for people of the organisation that asked. */
export function tellHosts(
	news: AppearanceNews,
	about: AboutAppearance,
	readers: readonly Reader[],
): AddressedMail[] {
	return tell(news, { ...about, folder: '/area/interventi/' }, readers);
}

/** The same for staff, by name or in their mailbox: it leads to their desk. */
export function tellSpeakers(
	news: AppearanceNews,
	about: AboutAppearance,
	readers: readonly Reader[],
): AddressedMail[] {
	return tell(news, { ...about, folder: '/staff/interventi/' }, readers);
}

function tell(
	news: AppearanceNews,
	{ config, id, facts, calendar, folder }: AboutAppearance & { folder: string },
	readers: readonly Reader[],
): AddressedMail[] {
	const page = `${config.origin}${folder}${id}/`;
	const head = { kind: `appearance-${news}`, page, ...(calendar ? { calendar } : {}) };
	return readers.map((reader) => composeNews(appearanceMail[news], facts, { head, reader }));
}
