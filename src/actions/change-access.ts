import { seeOther } from '#functions/see-other.ts';
import { unlinkIdentity } from '#functions/storage/own-identities.ts';
import { endOtherSessions, endOwnSession } from '#functions/storage/sessions.ts';
import type { Visit } from '#functions/visit.ts';
import type { ProfileOutcome } from '#text/profile.ts';
import { type Form, readForm } from './read-form.ts';

/** Answers the buttons of the profile: what somebody may do about their own ways in. */
export async function changeAccess(request: Request, visit: Visit): Promise<Response> {
	const form = await readForm(request);
	const deed = DEEDS.get(form('azione'));
	const outcome = deed ? await deed(form, visit) : 'non-capito';
	return seeOther(`/area/profilo/?esito=${outcome}`);
}

type Deed = (form: Form, visit: Visit) => Promise<ProfileOutcome>;

const DEEDS: ReadonlyMap<string, Deed> = new Map([
	['chiudi', endOne],
	['chiudi-altre', endOthers],
	['scollega', unlink],
]);

async function endOne(form: Form, visit: Visit): Promise<ProfileOutcome> {
	const session = { personId: personOf(visit), id: form('sessione') };
	return (await endOwnSession(visit.config.db, session)) ? 'sessione-chiusa' : 'sessione-assente';
}

async function endOthers(_form: Form, visit: Visit): Promise<ProfileOutcome> {
	const own = { personId: personOf(visit), tokenHash: sessionOf(visit) };
	await endOtherSessions(visit.config.db, own);
	return 'altre-chiuse';
}

async function unlink(form: Form, visit: Visit): Promise<ProfileOutcome> {
	const identity = {
		personId: personOf(visit),
		issuer: form('emittente'),
		subject: form('soggetto'),
		keptSession: sessionOf(visit),
	};
	return (await unlinkIdentity(visit.config.db, identity)) ? 'scollegato' : 'non-scollegato';
}

function personOf({ visitor }: Visit): string {
	if (visitor.kind === 'stranger') throw new Error('A stranger is on the profile page.');
	return visitor.personId;
}

function sessionOf({ sessionHash }: Visit): string {
	if (sessionHash === null) throw new Error('Somebody without a session is on the profile page.');
	return sessionHash;
}
