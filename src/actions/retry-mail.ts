import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { seeOther } from '#functions/see-other.ts';
import { retryMail } from '#functions/storage/outbox-desk.ts';
import type { Visit } from '#functions/visit.ts';
import { readForm } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

/** Sends a mail that was given up, once more. */
export async function retryFailedMail(request: Request, visit: Visit): Promise<Response> {
	const form = await readForm(request);
	const { config, now } = visit;
	const id = form('messaggio');
	const change = staffChange(visit, form);
	const done = await doAsStaff(visit, change, {
		deed: { kind: 'mail.retry', organisationId: null, subject: id },
		work: { changes: [retryMail(config.db, change, id)], table: 'outbox', mails: [] },
	});
	if (done) visit.afterwards(deliverOutbox(config, now));
	return seeOther(`/staff/posta/?esito=${done ? 'ripartito' : 'non-ripartito'}`);
}
