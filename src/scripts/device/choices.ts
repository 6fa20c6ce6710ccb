/**
 * What this device may be told not to do, by the names under which it is kept. `/` can be turned off
 * because whoever speaks to the computer may press it unawares (WCAG 2.1.4).
 */
export const SLASH_KEY = 'senza-scorciatoia';
export const KEEPING_PLACES = 'non-ricordare';
/** Where one has stopped reading. */
export const PLACES = 'dove-ero';

export type Choice = typeof SLASH_KEY | typeof KEEPING_PLACES;

/** A choice stands until somebody turns it off. */
export function isOn(choice: Choice): boolean {
	return deviceStorage()?.getItem(choice) == null;
}

/** What this device keeps for this site, or nothing where the browser lets no site keep anything. */
export function deviceStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** Lets the style of the page name the key `/` only where it works. */
export function showSlash(): void {
	document.documentElement.toggleAttribute('data-slash', isOn(SLASH_KEY));
}
