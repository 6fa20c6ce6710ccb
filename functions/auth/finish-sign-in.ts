import { romeDay } from '#domain/rome-day.ts';
import { SESSION_LIMITS } from '#domain/sessions.ts';
import { refuseCode, refuseLink, type SignInRefusal } from '#domain/sign-in.ts';
import type { Config } from '#functions/config.ts';
import type { NewSession } from '#functions/storage/open-session.ts';
import { type SignInAttempt, useSignInRequest } from '#functions/storage/use-sign-in-request.ts';
import { expireCookie, writeCookie } from './cookies.ts';
import type { Desk } from './desk.ts';
import { isSecret, sha256 } from './secrets.ts';
import { hashCode } from './start-sign-in.ts';

/** What a browser brings to get in. */
export type SignInEvidence = {
	/** `code`: six digits. `link`: the token of the link, whatever was sent as one. */
	proof: { kind: 'code'; code: string } | { kind: 'link'; token: string };
	/** The browser's own secret, `null` when it asked for nothing. */
	nonce: string | null;
	/** The token of the session that the browser has until now. */
	formerToken: string | null;
	/** What the profile will call this device. */
	device: string;
};

/**
 * `cookies` are `Set-Cookie` lines: the new session, and the end of the preparation. `isEnough` is
 * false for staff who belong to no organisation, where staff rights need a second factor: a mail
 * opens nothing to them but the way to a provider.
 */
export type SignInFinish =
	| { kind: 'signed-in'; cookies: string[]; isEnough: boolean }
	| SignInRefusal;

/** Opens a session for who holds a live code, or its link, in the browser that asked for it. */
export async function finishSignIn(desk: Desk, evidence: SignInEvidence): Promise<SignInFinish> {
	const token = desk.random.secret();
	const proof = await hashProof(evidence);
	if (proof === null) return { kind: 'none' };
	const session = await newSession(desk, { token, device: evidence.device, method: 'mail' });
	const former = evidence.formerToken;
	const formerTokenHash = isSecret(former) ? await sha256(former) : null;
	const result = await useSignInRequest(desk.config.db, { session, proof, formerTokenHash });
	if (result.signedIn) {
		const isEnough = result.organisationId !== null || !desk.config.staffNeedsStrongSignIn;
		return { kind: 'signed-in', cookies: entryCookies(desk.config, token), isEnough };
	}
	const { state, sameBrowser } = result;
	if (proof.kind === 'code') return refuseCode(state, desk.now);
	return refuseLink(state, { now: desk.now, sameBrowser });
}

/** The row of a session whose token only its browser will know. */
export async function newSession(
	desk: Desk,
	opened: { token: string; device: string; method: NewSession['method']; strong?: boolean },
): Promise<NewSession> {
	const { token, device, method, strong = false } = opened;
	const { now, random } = desk;
	const tokenHash = await sha256(token);
	return { tokenHash, id: random.id(), method, strong, device, now, today: romeDay(now) };
}

/** The `Set-Cookie` lines of who has just come in. */
export function entryCookies(config: Config, token: string): string[] {
	const session = { value: token, lifetime: SESSION_LIMITS.absolute };
	return [writeCookie(config, 'session', session), expireCookie(config, 'preparation')];
}

/** @returns `null` for what can belong to no request */
async function hashProof({ proof, nonce }: SignInEvidence): Promise<SignInAttempt['proof'] | null> {
	const browserHash = nonce === null ? '' : await sha256(nonce);
	if (proof.kind === 'link') {
		if (!isSecret(proof.token)) return null;
		return { kind: 'link', browserHash, linkHash: await sha256(proof.token) };
	}
	if (nonce === null) return null;
	return { kind: 'code', browserHash, codeHash: await hashCode(nonce, proof.code) };
}
