const MINUTE = 60_000;

export const SIGN_IN = {
	/** How long a code and its link last, in milliseconds. */
	lifetime: 10 * MINUTE,
	/** Wrong codes that a request takes; the last of them closes it. */
	tries: 5,
} as const;

/** How many requests are taken in an hour by the clock, in the order in which they are counted. */
export const SIGN_IN_LIMITS = {
	window: 60 * MINUTE,
	perNetwork: 20,
	perAddress: 5,
	overall: 200,
} as const;

/**
 * How many times in an hour by the clock somebody is taken to a provider, and as many times back: each
 * costs questions to it.
 */
export const PROVIDER_LIMITS = { window: 60 * MINUTE, perNetwork: 40, overall: 400 } as const;

/** What became of a request, as its own browser or the holder of its link may know. */
export type RequestState =
	| { kind: 'open'; tries: number; expiresAt: number }
	| { kind: 'closed'; reason: 'used' | 'replaced' }
	| { kind: 'missing' };

/** Why a sign-in did not go through. `elsewhere`: the link was opened in another browser. */
export type SignInRefusal =
	| { kind: 'malformed' }
	| { kind: 'wrong'; triesLeft: number }
	| { kind: 'too-many' }
	| { kind: 'expired' }
	| { kind: 'used' }
	| { kind: 'replaced' }
	| { kind: 'elsewhere' }
	| { kind: 'none' };

/** Reads a code as people copy it, with spaces or a hyphen between the digits. */
export function readCode(typed: string): string | null {
	const digits = typed.replaceAll(/[\s-]/g, '');
	return /^[0-9]{6}$/.test(digits) ? digits : null;
}

/** @param state of the browser's request after this wrong code was counted */
export function refuseCode(state: RequestState, now: number): SignInRefusal {
	if (state.kind === 'missing') return { kind: 'none' };
	if (state.kind === 'closed') return { kind: state.reason };
	if (state.expiresAt <= now) return { kind: 'expired' };
	const triesLeft = SIGN_IN.tries - state.tries;
	return triesLeft > 0 ? { kind: 'wrong', triesLeft } : { kind: 'too-many' };
}

/** @param state of the request that the link belongs to, which this browser could not use */
export function refuseLink(
	state: RequestState,
	asked: { now: number; sameBrowser: boolean },
): SignInRefusal {
	if (state.kind === 'missing') return { kind: 'none' };
	if (state.kind === 'closed') return { kind: state.reason };
	if (state.expiresAt <= asked.now) return { kind: 'expired' };
	if (!asked.sameBrowser) return { kind: 'elsewhere' };
	return state.tries >= SIGN_IN.tries ? { kind: 'too-many' } : { kind: 'none' };
}
