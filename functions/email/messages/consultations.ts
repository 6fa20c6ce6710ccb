import type { Config } from '#functions/config.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import {
	type ConsultationFacts,
	type ConsultationNews,
	consultationMail,
} from '#text/request-mail.ts';
import { composeNews, type Reader } from './request-news.ts';

/** News of one consultation for people of the organisation that asked. */
export function tellAskers(
	news: ConsultationNews,
	about: AboutConsultation,
	readers: readonly Reader[],
): AddressedMail[] {
	return tell(news, { ...about, folder: '/area/consulenze/' }, readers);
}

/** The same for staff, by name or in their mailbox: it leads to their desk. */
export function tellStaff(
	news: ConsultationNews,
	about: AboutConsultation,
	readers: readonly Reader[],
): AddressedMail[] {
	return tell(news, { ...about, folder: '/staff/consulenze/' }, readers);
}

export type AboutConsultation = { config: Config; id: string; facts: ConsultationFacts };

function tell(
	news: ConsultationNews,
	{ config, id, facts, folder }: AboutConsultation & { folder: string },
	readers: readonly Reader[],
): AddressedMail[] {
	const head = { kind: `consultation-${news}`, page: `${config.origin}${folder}${id}/` };
	return readers.map((reader) => composeNews(consultationMail[news], facts, { head, reader }));
}
