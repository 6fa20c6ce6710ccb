/** What this device keeps for this site, or nothing where the browser lets no site keep anything. */
export function deviceStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
