import type { BrowserContext, Page } from '@playwright/test';

const OUR_COOKIES = ['sid', 'pre'];

/** What no page may do, noted while a test runs: errors, requests elsewhere, cookies not ours. */
export type Watch = { troubles: () => Promise<string[]> };

export function watchPage(page: Page, origin: string): Watch {
	const seen: string[] = [];
	page.on('pageerror', (error) => seen.push(`script error: ${error.message}`));
	page.on('console', (message) => {
		// The browser reports the status of the page itself as an error: a 404 page is meant to have one.
		const isOwnStatus =
			/status of 4\d\d/.test(message.text()) && message.location().url === page.url();
		if (message.type() === 'error' && !isOwnStatus)
			seen.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin;
		if (!isLocal) seen.push(`request elsewhere: ${request.url()}`);
	});
	return { troubles: async () => [...seen, ...(await foreignCookies(page.context()))] };
}

async function foreignCookies(context: BrowserContext): Promise<string[]> {
	const cookies = await context.cookies();
	return cookies
		.filter((cookie) => !OUR_COOKIES.includes(cookie.name))
		.map((cookie) => `cookie not ours: ${cookie.name}`);
}
