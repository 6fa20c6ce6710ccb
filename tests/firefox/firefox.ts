import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { DemoKey } from '#scripts/demo-people.ts';
import { openSession } from '../e2e/open-session.ts';
import { type RunningSite, startDemoSite } from '../e2e/site.ts';

/** A page of Firefox, with what the tests do to it; `open` takes an address of the site. */
export type FirefoxPage = {
	page: Page;
	site: RunningSite;
	open: (url: string) => Promise<void>;
	signIn: (who: DemoKey) => Promise<void>;
	/** Errors of scripts since the page was made. */
	errors: readonly Error[];
};

/** The size of text that a reader chose, in pixels. */
type Options = { textSize: number };

/**
 * Playwright cannot drive the Firefox of a distribution (docs/decisions/107): puppeteer can, in the
 * protocol that is a standard of the W3C.
 */
export const test = base.extend<
	{ firefox: FirefoxPage },
	Options & { site: RunningSite; browserOfTests: Browser }
>({
	textSize: [16, { option: true, scope: 'worker' }],
	site: [
		async ({}, use) => {
			const site = await startDemoSite();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	browserOfTests: [
		async ({ textSize }, use) => {
			const browser = await puppeteer.launch({
				browser: 'firefox',
				executablePath: `${process.env.FIREFOX_PATH}`,
				extraPrefsFirefox: { 'font.size.variable.x-western': textSize },
			});
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	firefox: async ({ browserOfTests, site }, use) => {
		const context = await browserOfTests.createBrowserContext();
		const page = await context.newPage();
		await page.setViewport({ width: 1280, height: 800 });
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error as Error));
		await use({
			page,
			site,
			errors,
			open: async (url) => {
				await page.goto(`${site.origin}${url}`);
			},
			signIn: async (who) => {
				const value = await openSession(site.database, who);
				const { hostname } = new URL(site.origin);
				await context.setCookie({
					name: 'sid',
					value,
					domain: hostname,
					path: '/',
					httpOnly: true,
				});
			},
		});
		await context.close();
	},
});
