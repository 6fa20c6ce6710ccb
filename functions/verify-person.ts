import type { TurnstileSettings } from '#functions/turnstile-settings.ts';

/** What names the form at Cloudflare, so that a token of another form is worth nothing here. */
export const TURNSTILE_ACTION = 'adesione';

export const TURNSTILE_ORIGIN = 'https://challenges.cloudflare.com';

/** Where the check runs in the browser; its answer comes with the form, in a field of this name. */
export const TURNSTILE_SCRIPT = `${TURNSTILE_ORIGIN}/turnstile/v0/api.js`;
export const TURNSTILE_FIELD = 'cf-turnstile-response';

/**
 * What is known of who sends a form. `unknown`: no token came, as happens without JavaScript, or
 * nobody could be asked about it. `refused`: the token is not good, or no longer.
 */
export type Personhood = 'person' | 'unknown' | 'refused';

export type PersonProof = {
	/** As the form brings it. */
	token: string;
	/** Names the sending: the same token sent twice with it gets the same answer twice. */
	submission: string;
	/** Host of the site, which the token must have been made for. */
	host: string;
};

const ADDRESS = `${TURNSTILE_ORIGIN}/turnstile/v0/siteverify`;
const PATIENCE = 5_000;
const LONGEST_TOKEN = 2_048;

/**
 * Asks Cloudflare about a token (developers.cloudflare.com/turnstile/get-started/server-side-validation).
 * The visitor's address is not sent: the check does without.
 */
export async function verifyPerson(
	settings: TurnstileSettings,
	proof: PersonProof,
	ask: typeof fetch,
): Promise<Personhood> {
	const { token, submission, host } = proof;
	if (token === '') return 'unknown';
	if (token.length > LONGEST_TOKEN) return 'refused';
	const body = new URLSearchParams({
		secret: settings.secret,
		response: token,
		idempotency_key: await asUuid(`${submission}:${token}`),
	});
	const answer = await readAnswer(ask, body);
	if (answer === null) return 'unknown';
	const { success, hostname, action } = answer;
	const isOurs = success === true && hostname === host && action === TURNSTILE_ACTION;
	return isOurs ? 'person' : 'refused';
}

/** @returns `null` when there is no answer that can be read in time */
async function readAnswer(ask: typeof fetch, body: URLSearchParams): Promise<Answer | null> {
	try {
		const signal = AbortSignal.timeout(PATIENCE);
		const answer = await ask(ADDRESS, { method: 'POST', body, signal });
		const read: unknown = answer.ok ? await answer.json() : null;
		return typeof read === 'object' ? read : null;
	} catch {
		return null;
	}
}

/** The key that Cloudflare takes has the form of a UUID; this one always comes out the same. */
async function asUuid(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const bytes = new Uint8Array(digest).slice(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

type Answer = { success?: unknown; hostname?: unknown; action?: unknown };
