import { staffOf } from '#functions/acting.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { commitDeed, deedKey, type Work } from '#functions/storage/commit-deed.ts';
import type { StaffChange } from '#functions/storage/organisations.ts';
import type { Visit } from '#functions/visit.ts';
import { submissionIn } from './form-state.ts';
import type { Form } from './read-form.ts';

export type StaffDeed = {
	kind: string;
	organisationId: string | null;
	subject: string;
	note?: string;
};

/** The change that a form of the staff desk asks for: who, when, under which key. */
export function staffChange(visit: Visit, form: Form): StaffChange {
	const { personId } = staffOf(visit);
	return { key: deedKey(personId, submissionIn(form)), actorId: personId, now: visit.now };
}

/** Does a deed of staff, and sends its mails. @returns whether it is done, now or before */
export async function doAsStaff(
	visit: Visit,
	change: StaffChange,
	{ deed, work }: { deed: StaffDeed; work: Work },
): Promise<boolean> {
	const { key, actorId: personId, now } = change;
	const done = await commitDeed(visit.config.db, { ...deed, key, personId, now }, work);
	if (done && work.mails.length > 0) visit.afterwards(deliverOutbox(visit.config, now));
	return done;
}
