import { readEmailAddress } from '#domain/email-address.ts';
import { networkOf } from '#domain/ip-network.ts';
import { safeReturnPath } from '#domain/return-path.ts';
import { readPreparation } from '#functions/auth/preparation.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { startSignIn } from '#functions/auth/start-sign-in.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { seeOther } from '#functions/see-other.ts';
import type { Visit } from '#functions/visit.ts';
import { signIn as text } from '#text/sign-in.ts';
import { readForm } from './read-form.ts';
import { stepAddress } from './sign-in-steps.ts';

/** What the page shows; `problem` is what is wrong with the address. */
export type AskForm = {
	address: string;
	returnTo: string;
	/** Id of the provider whose account waits to be linked, as the address or the form says it. */
	waiting: string;
	problem: string | null;
};

/** Answers the form that asks for an address: the same for whatever address can be written to. */
export async function askToSignIn(request: Request, visit: Visit): Promise<Response | AskForm> {
	const form = await readForm(request);
	const returnTo = safeReturnPath(form('ritorno'));
	const reading = readEmailAddress(form('indirizzo'));
	const waiting = form('collega');
	if (!reading.ok) {
		const problem = text.address[reading.reason];
		return { address: form('indirizzo'), returnTo, waiting, problem };
	}
	const { config, now } = visit;
	const cookie = await startSignIn(
		{ config, now, random: SYSTEM_RANDOMNESS },
		{
			address: reading.address,
			network: networkOf(request.headers.get('cf-connecting-ip')),
			returnTo,
			nonce: readPreparation(config, request)?.nonce ?? null,
			startsAfresh: waiting === '',
		},
	);
	visit.afterwards(deliverOutbox(config, now));
	return seeOther(stepAddress('code', returnTo), [cookie]);
}

/** The form before anything was typed. */
export function blankAsk(url: URL): AskForm {
	const { searchParams: query } = url;
	const returnTo = safeReturnPath(query.get('ritorno'));
	return { address: '', returnTo, waiting: query.get('collega') ?? '', problem: null };
}
