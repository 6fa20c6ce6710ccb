import { presenceField } from '#domain/presence-field.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import { certificateCode } from '#domain/seminar-certificate.ts';
import { hasStarted } from '#domain/seminar-window.ts';
import { staffOf } from '#functions/acting.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { REGISTRATIONS } from '#functions/storage/keep-registration.ts';
import { markAttendance } from '#functions/storage/mark-attendance.ts';
import { standingFor } from '#functions/storage/seminar-registrations.ts';
import type { Visit } from '#functions/visit.ts';
import { seminarStaff as text } from '#text/seminar-staff.ts';
import { type FormState, refusedState, submissionIn } from './form-state.ts';
import { readForm } from './read-form.ts';

/** Answers the form with which staff say who was at a seminar: who is not ticked was not. */
export async function recordAttendance(
	request: Request,
	visit: Visit,
	seminar: ProgrammeSeminar,
): Promise<Response | FormState> {
	const form = await readForm(request);
	const { personId } = staffOf(visit);
	const { config, now } = visit;
	if (!hasStarted(seminar, now)) return refusedState(form, text.refusals['too-early']);
	const { slug } = seminar;
	const present = (await standingFor(config.db, slug))
		.filter(({ id }) => form(presenceField(id)) !== '')
		.map(({ id }) => [id, certificateCode(crypto.getRandomValues(new Uint8Array(16)))]);

	const key = deedKey(personId, submissionIn(form));
	const deed = {
		key,
		kind: 'seminar.attendance',
		personId,
		organisationId: null,
		subject: slug,
		now,
	};
	const marks = { seminar: slug, present: Object.fromEntries(present) };
	const isDone = await commitDeed(config.db, deed, {
		changes: [markAttendance(config.db, key, marks)],
		table: REGISTRATIONS,
		mails: [],
	});
	if (!isDone) return refusedState(form, text.refusals.nobody);
	return seeOther(`/staff/seminari/${slug}/?esito=salvate`);
}
