/** The pages of a sign-in; each carries on where it should lead. */
const SIGN_IN_STEPS = {
	ask: '/accedi/',
	code: '/accedi/codice/',
	confirm: '/accedi/conferma/',
} as const;

/** The address of a step that leads to `returnTo` in the end. */
export function stepAddress(step: keyof typeof SIGN_IN_STEPS, returnTo: string): string {
	return `${SIGN_IN_STEPS[step]}?ritorno=${encodeURIComponent(returnTo)}`;
}
