/** Who somebody is at a provider: the two together, and nothing else that the provider says. */
export type Identity = { issuer: string; subject: string };

/** An identity as @auth/core carries it, in the one text that it has room for. */
export function accountId({ issuer, subject }: Identity): string {
	return JSON.stringify([issuer, subject]);
}

/** @returns `null` for a text that `accountId` did not write */
export function readAccountId(text: string): Identity | null {
	try {
		const [issuer, subject] = JSON.parse(text);
		return typeof issuer === 'string' && typeof subject === 'string' ? { issuer, subject } : null;
	} catch {
		return null;
	}
}
