import { readDevice } from '#domain/device.ts';
import { safeReturnPath } from '#domain/return-path.ts';
import { readCode, type SignInRefusal } from '#domain/sign-in.ts';
import { readCookie } from '#functions/auth/cookies.ts';
import { finishSignIn, type SignInEvidence } from '#functions/auth/finish-sign-in.ts';
import { readPreparation } from '#functions/auth/preparation.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { seeOther } from '#functions/see-other.ts';
import type { Visit } from '#functions/visit.ts';
import { describeDevice } from '#text/device.ts';
import type { OidcOutcome } from '#text/oidc.ts';
import { type Form, readForm } from './read-form.ts';
import { stepAddress } from './sign-in-steps.ts';

/** What a page shows of a sign-in that did not go through. */
export type EntryForm = {
	/** The code, as it was typed. */
	typed: string;
	returnTo: string;
	refusal: SignInRefusal | null;
};

const MORE_NEEDED: OidcOutcome = 'account-necessario';

/** 410: what was good once is gone for good. */
export const STATUS_OF: Readonly<Record<SignInRefusal['kind'], number>> = {
	malformed: 400,
	wrong: 400,
	none: 400,
	elsewhere: 403,
	'too-many': 410,
	expired: 410,
	used: 410,
	replaced: 410,
};

/** Answers the form of the page where the code is typed. */
export async function enterByCode(request: Request, visit: Visit): Promise<Response | EntryForm> {
	const form = await readForm(request);
	const code = readCode(form('codice'));
	if (code === null) return refused(form, { kind: 'malformed' });
	return enter({ request, visit, form }, { kind: 'code', code });
}

/** Answers the button of the page that the link opens. */
export async function enterByLink(request: Request, visit: Visit): Promise<Response | EntryForm> {
	const form = await readForm(request);
	return enter({ request, visit, form }, { kind: 'link', token: form('t') });
}

export function blankEntry(url: URL): EntryForm {
	return { typed: '', returnTo: safeReturnPath(url.searchParams.get('ritorno')), refusal: null };
}

async function enter(entry: Entry, proof: SignInEvidence['proof']): Promise<Response | EntryForm> {
	const { request, form } = entry;
	const { config, now } = entry.visit;
	const finish = await finishSignIn(
		{ config, now, random: SYSTEM_RANDOMNESS },
		{
			proof,
			nonce: readPreparation(config, request)?.nonce ?? null,
			formerToken: readCookie(config, request, 'session'),
			device: describeDevice(readDevice(request.headers.get('user-agent'))),
		},
	);
	if (finish.kind !== 'signed-in') return refused(form, finish);
	const returnTo = safeReturnPath(form('ritorno'));
	const next = finish.isEnough ? returnTo : `${stepAddress('ask', returnTo)}&esito=${MORE_NEEDED}`;
	return seeOther(next, finish.cookies);
}

function refused(form: Form, refusal: SignInRefusal): EntryForm {
	return { typed: form('codice'), returnTo: safeReturnPath(form('ritorno')), refusal };
}

type Entry = { request: Request; visit: Visit; form: Form };
