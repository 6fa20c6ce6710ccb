import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type DemoKey, personOf } from '#scripts/demo-people.ts';
import { signIn as text } from '#text/sign-in.ts';
import { newestMail } from './mailbox.ts';
import { openSession } from './open-session.ts';
import { type RunningSite, startDemoSite } from './site.ts';
import { watchPage } from './watch.ts';

export { expect };

export type Role = DemoKey;

type TestFixtures = {
	/** Gives the page's browser a session, for tests that are not about how one gets it. */
	signIn: (role: Role) => Promise<void>;
	/** Signs the page's browser in as a person does, by the code of a mail. */
	signInByMail: (role: Role) => Promise<void>;
	/** Opens a page without JavaScript in a browser that has the cookies of the page. */
	openWithoutScript: () => Promise<Page>;
	/** Fails a test whose page shows errors, asks elsewhere, or sets a cookie that is not ours. */
	nothingOdd: undefined;
};

export const test = base.extend<TestFixtures, { site: RunningSite }>({
	site: [
		async ({}, use) => {
			const site = await startDemoSite();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	baseURL: async ({ site }, use) => use(site.origin),
	nothingOdd: [
		async ({ page, site }, use) => {
			const watch = watchPage(page, site.origin);
			await use(undefined);
			expect(await watch.troubles()).toEqual([]);
		},
		{ auto: true },
	],
	openWithoutScript: async ({ browser, page, site }, use) => {
		const opened: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext({
				baseURL: site.origin,
				javaScriptEnabled: false,
				storageState: await page.context().storageState(),
			});
			opened.push(context);
			return context.newPage();
		});
		for (const context of opened) await context.close();
	},
	signIn: async ({ context, site }, use) => {
		await use(async (role) => {
			const value = await openSession(site.database, role);
			await context.addCookies([
				{ name: 'sid', value, url: site.origin, httpOnly: true, sameSite: 'Lax' },
			]);
		});
	},
	signInByMail: async ({ page, site }, use) => {
		await use(async (role) => {
			await forgetAttempts(site);
			const { code } = await askForCode(page, addressOf(role));
			await enterCode(page, code);
			await page.waitForURL((url) => !url.pathname.startsWith('/accedi/'));
		});
	},
});

export function addressOf(role: Role): string {
	return personOf(role).email;
}

/** Asks for a code from the sign-in page, and reads the mail that comes. */
export async function askForCode(page: Page, address: string) {
	if (!page.url().includes('/accedi/')) await page.goto('/accedi/');
	await page.getByLabel(text.ask.label).fill(address);
	await page.getByRole('button', { name: text.ask.button }).click();
	await expect(page.getByLabel(text.code.label)).toBeVisible();
	return newestMail(page.request, address);
}

export async function enterCode(page: Page, code: string): Promise<void> {
	await page.getByLabel(text.code.label).fill(code);
	await page.getByRole('button', { name: text.code.button, exact: true }).click();
}

/** One machine plays many people here: the limits meant for one network start afresh. */
export async function forgetAttempts(site: RunningSite): Promise<void> {
	await site.database.prepare('DELETE FROM rate_limits').run();
}
