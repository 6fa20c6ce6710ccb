import { readDevice } from '#domain/device.ts';
import { SIGN_IN } from '#domain/sign-in.ts';
import { seeOther } from '#functions/see-other.ts';
import { linkIdentity, signInWithIdentity } from '#functions/storage/identities.ts';
import { keepPendingIdentity } from '#functions/storage/pending-identities.ts';
import { describeDevice } from '#text/device.ts';
import { arrive } from './authjs-exchange.ts';
import type { Desk } from './desk.ts';
import { entryCookies, newSession } from './finish-sign-in.ts';
import { tell, tellFailure } from './oidc-answers.ts';
import { expireOidcCookies } from './oidc-cookies.ts';
import type { ProvenIdentity } from './oidc-id-token.ts';
import { type Journey, readJourney, sealFor } from './oidc-journey.ts';
import { mayAskProvider } from './oidc-limits.ts';
import type { Passage } from './oidc-passage.ts';
import { readPreparation, writePreparation } from './preparation.ts';
import { SYSTEM_RANDOMNESS } from './randomness.ts';
import { sha256 } from './secrets.ts';

/** Time to ask for a code, and time to type it. */
const PENDING_LIFETIME = 2 * SIGN_IN.lifetime;

/** Receives who comes back from a provider: let in, linked, sent to prove an address, or refused. */
export async function comeBackFrom(passage: Passage): Promise<Response> {
	const { request, visit } = passage;
	const { config } = visit;
	const journey = readJourney(config, request);
	const ending = await endOf(passage, journey, sealFor(visit, journey.purpose));
	return seeOther(ending.to, [...expireOidcCookies(config), ...ending.cookies]);
}

async function endOf(passage: Passage, journey: Journey, secret: string | null): Promise<Ending> {
	if (secret === null) return { to: tellFailure(journey, 'refused'), cookies: [] };
	if (!(await mayAskProvider(passage, 'return')))
		return { to: tellFailure(journey, 'too-many'), cookies: [] };
	const { request, visit, provider } = passage;
	const arrival = await arrive({ config: visit.config, provider, secret, request });
	if (!arrival.ok) return { to: tellFailure(journey, arrival.reason), cookies: [] };
	const end = journey.purpose === 'link' ? link : enter;
	return end(passage, journey, arrival.identity);
}

async function enter(
	passage: Passage,
	journey: Journey,
	identity: ProvenIdentity,
): Promise<Ending> {
	const { request, visit } = passage;
	const { config, now, sessionHash } = visit;
	const desk: Desk = { config, now, random: SYSTEM_RANDOMNESS };
	const token = desk.random.secret();
	const device = describeDevice(readDevice(request.headers.get('user-agent')));
	const { strong } = identity;
	const session = await newSession(desk, { token, device, method: 'oidc', strong });
	const arrival = { identity, formerTokenHash: sessionHash };
	const result = await signInWithIdentity(config.db, session, arrival);
	if (result === 'unknown') return askForMail(passage, journey, identity);
	if (result === 'refused') return { to: tell(journey, 'account-fuori-elenco'), cookies: [] };
	return { to: journey.returnTo, cookies: entryCookies(config, token) };
}

/** Whoever comes with an account that we do not know shows by mail which person they are. */
async function askForMail(
	passage: Passage,
	journey: Journey,
	identity: ProvenIdentity,
): Promise<Ending> {
	const { request, visit, provider } = passage;
	const { config, now } = visit;
	const preparation = readPreparation(config, request) ?? {
		nonce: SYSTEM_RANDOMNESS.secret(),
		address: null,
	};
	const { issuer, subject } = identity;
	const browserHash = await sha256(preparation.nonce);
	const expiresAt = now + PENDING_LIFETIME;
	await keepPendingIdentity(config.db, { browserHash, issuer, subject, expiresAt });
	const query = new URLSearchParams({ collega: provider.id, ritorno: journey.returnTo });
	return { to: `/accedi/?${query}`, cookies: [writePreparation(config, preparation)] };
}

const LINK_OUTCOMES = {
	linked: 'account-collegato',
	already: 'account-gia-collegato',
	taken: 'account-di-altri',
} as const;

async function link(
	{ visit }: Passage,
	journey: Journey,
	identity: ProvenIdentity,
): Promise<Ending> {
	const { visitor, config, now } = visit;
	if (visitor.kind !== 'person') return { to: tellFailure(journey, 'refused'), cookies: [] };
	const { personId } = visitor;
	const result = await linkIdentity(config.db, { identity, personId, now });
	return { to: tell(journey, LINK_OUTCOMES[result]), cookies: [] };
}

type Ending = { to: string; cookies: string[] };
