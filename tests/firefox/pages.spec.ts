import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { addressOf } from '../e2e/fixtures.ts';
import { test } from './firefox.ts';
import { expectNarrowPagesToFit } from './narrow.ts';

const DOCUMENT = '/area/biblioteca/piano-economico-e-costi/';

test('no page scrolls sideways in a window of 320 pixels, and no script fails', ({ firefox }) =>
	expectNarrowPagesToFit(firefox, 16));

test('a member enters with the code of the mail', async ({ firefox }) => {
	const { page, open, site } = firefox;
	await open('/accedi/');
	await page.type('main input[type="email"]', addressOf('member-base'));
	await follow(page, 'main form button');
	await expect.poll(() => newestCode(site.database)).toMatch(/^\d{6}$/);
	await page.type('main input[inputmode="numeric"]', await newestCode(site.database));
	await follow(page, 'main form button');
	expect(new URL(page.url()).pathname).toBe('/area/');
});

test('a document marks the section that one reads, and has its notes at hand', async ({
	firefox,
}) => {
	const { page, open, signIn, errors } = firefox;
	await signIn('member-base');
	await open(DOCUMENT);
	await page.$eval('#dal-piano-al-rendiconto', (heading) => heading.scrollIntoView());
	await page.waitForSelector('.contents [aria-current="true"]');
	const current = await page.$eval('.contents [aria-current="true"]', (link) => link.textContent);
	expect(current?.trim()).toBe('Dal piano al rendiconto');
	await page.$eval('[data-footnote-ref]', (link) => (link as HTMLElement).focus());
	await page.keyboard.press('Enter');
	await page.waitForSelector('.footnotes li:target');
	expect(errors).toEqual([]);
});

test('the search answers as one types', async ({ firefox }) => {
	const { page, open, errors } = firefox;
	await open('/cerca/');
	await page.type('input[name="q"]', 'coprogettazione');
	await page.waitForSelector('[data-list] > li h3 a');
	expect(new URL(page.url()).search).toBe('?q=coprogettazione');
	expect(errors).toEqual([]);
});

test('a form in which every field is missing says so, field by field', async ({ firefox }) => {
	const { page, open } = firefox;
	await open('/adesione/richiesta/');
	await follow(page, 'form.application button[type="submit"]');
	const links = await page.$$eval('[role="alert"] a', (all) =>
		all.map((link) => link.getAttribute('href')),
	);
	expect(links.length).toBeGreaterThan(3);
	for (const href of links)
		expect(await page.$(`[id="${href?.slice(1)}"]`), `${href}`).not.toBeNull();
});

test('the menu of a phone and a dialog open by keyboard, and Escape closes them', async ({
	firefox,
}) => {
	const { page, open } = firefox;
	await page.setViewport({ width: 360, height: 740 });
	for (const [url, opener, opened] of [
		['/comunita/', 'button[popovertarget]', '[popover]:popover-open'],
		['/stile/', 'button[commandfor]', 'dialog:is([open], :popover-open)'],
	] as const) {
		await open(url);
		await page.$eval(opener, (button) => (button as HTMLElement).focus());
		await page.keyboard.press('Enter');
		await page.waitForSelector(opened, { visible: true });
		await page.keyboard.press('Escape');
		await expect.poll(() => page.$(opened), url).toBeNull();
	}
});

/** Presses a button that leads to another page, and waits for it. */
async function follow(page: Page, button: string): Promise<void> {
	await Promise.all([page.waitForNavigation(), page.click(button)]);
}

async function newestCode(database: D1Database): Promise<string> {
	const text = await database
		.prepare('SELECT text FROM outbox ORDER BY rowid DESC LIMIT 1')
		.first<string>('text');
	return /^\d{6}$/m.exec(`${text}`)?.[0] ?? '';
}
