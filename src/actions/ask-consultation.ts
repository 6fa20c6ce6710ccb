import { allowanceOf, mayAsk } from '#domain/allowance.ts';
import {
	type AskedConsultation,
	type ConsultationField,
	readConsultation,
} from '#domain/consultation-fields.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { seeOther } from '#functions/see-other.ts';
import { deedKey } from '#functions/storage/commit-deed.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import { countUsed } from '#functions/storage/requests/within-allowance.ts';
import { readUploads, type Upload } from '#functions/uploads/read-upload.ts';
import type { Visit } from '#functions/visit.ts';
import { consultationFields, fileFaults, consultations as text } from '#text/consultations.ts';
import { forms } from '#text/fields.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { keepRequest } from './keep-consultation.ts';
import type { Form } from './read-form.ts';
import { readFormFiles } from './read-form-files.ts';

/** The page of a new request: what is asked is written, then looked at once more before it leaves. */
export type ConsultationForm = {
	step: 'write' | 'check';
	state: FormState<ConsultationField | 'files'>;
};

/** The field of the files, on the second step: a browser keeps no files from one page to the next. */
export const FILES_FIELD = 'file';

/**
 * Answers the two steps of a request. The first leads to the second, which shows what the library may
 * answer already; from there what was typed goes back to the first, or is sent.
 */
export async function askConsultation(
	request: Request,
	visit: Visit,
): Promise<Response | ConsultationForm> {
	const { form, files } = await readFormFiles(request);
	const acting = actingOf(visit);
	if (!acting) return { step: 'write', state: refusedState(form, forms.noOrganisation) };
	const reading = readConsultation(form);
	if (!reading.ok)
		return { step: 'write', state: faultyState(form, reading.faults, consultationFields) };
	if (form('azione') === 'modifica') return { step: 'write', state: clean(form) };
	if (form('azione') !== 'invia') return look(form, acting, visit);
	const uploading = await readUploads(files(FILES_FIELD));
	if (uploading.ok)
		return send(form, { visit, acting, asked: reading.values, uploads: uploading.uploads });
	const sentences = uploading.faults.map(({ name, fault }) => fileFaults[fault](name));
	const problems = new Map([['files', sentences.join(' ')] as const]);
	return { step: 'check', state: { ...clean(form), problems, status: 400 } };
}

type Sending = {
	visit: Visit;
	acting: Acting;
	asked: AskedConsultation;
	uploads: readonly Upload[];
};

async function look(form: Form, acting: Acting, visit: Visit): Promise<ConsultationForm> {
	const refusal = await refusalFor(acting, visit);
	if (refusal) return { step: 'write', state: refusedState(form, refusal) };
	return { step: 'check', state: clean(form) };
}

async function send(form: Form, sending: Sending): Promise<Response | ConsultationForm> {
	const { visit, acting } = sending;
	const { config, now } = visit;
	const key = deedKey(acting.person.personId, submissionIn(form));
	const done = await deedSubject(config.db, key);
	if (done !== null) return seeOther(addressOf(done));
	const refusal = await refusalFor(acting, visit);
	if (refusal) return { step: 'check', state: refusedState(form, refusal) };
	const id = await keepRequest({ ...sending, key, id: SYSTEM_RANDOMNESS.id() });
	if (id === null) {
		const found = (await refusalFor(acting, visit)) ?? text.refusals['none-left'];
		return { step: 'check', state: refusedState(form, found) };
	}
	visit.afterwards(deliverOutbox(config, now));
	return seeOther(addressOf(id));
}

async function refusalFor({ organisation }: Acting, visit: Visit): Promise<string | null> {
	const { membership } = organisation;
	const used = await countUsed(visit.config.db, 'consultations', membership.id);
	const limit = visit.programme.allowances[membership.plan].consultations;
	const answer = mayAsk(allowanceOf(limit, used, membership));
	return answer === 'yes' ? null : text.refusals[answer];
}

function addressOf(id: string): string {
	return `/area/consulenze/${id}/?esito=inviata`;
}

function clean(form: Form): FormState<ConsultationField | 'files'> {
	return {
		typed: form,
		submission: submissionIn(form),
		problems: new Map(),
		trouble: null,
		status: 200,
	};
}
