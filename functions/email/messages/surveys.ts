import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { surveyMail as text } from '#text/survey-mail.ts';

export type SurveySent = {
	/** Who reads it. */
	name: string;
	survey: string;
	sender: string;
	organisation: string;
	/** Whole address of the page where the answer is read. */
	address: string;
};

/** Tells the people of an organisation that one of them has sent its answer; the answer stays out. */
export function composeSurveySent(
	head: { id: string; recipient: string },
	{ name, survey, sender, organisation, address }: SurveySent,
): AddressedMail {
	return writeMail({ ...head, kind: 'survey-sent', subject: text.sent.subject(survey) }, [
		text.greeting(name),
		text.sent.what(sender, organisation, survey),
		text.sent.where,
		address,
		text.signature,
	]);
}
