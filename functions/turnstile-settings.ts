import type { Variables } from '#functions/variables.ts';

/** Cloudflare's check that whoever sends a form is a person; both come from its dashboard. */
export type TurnstileSettings = { siteKey: string; secret: string };

/** @returns `null` when neither variable is given: the site then asks nothing of others */
export function readTurnstile(variables: Variables): TurnstileSettings | null {
	const names = ['TURNSTILE_SITE_KEY', 'TURNSTILE_SECRET_KEY'] as const;
	if (names.every((name) => variables.read(name) === '')) return null;
	const [siteKey, secret] = [variables.need(names[0]), variables.need(names[1])];
	return { siteKey, secret };
}
