import type { Page } from '@playwright/test';
import { search } from '#text/search.ts';
import { expect, test } from './fixtures.ts';
import { box, choice, openSearch, order, results, summary, titles, total } from './search-page.ts';

test.beforeEach(async ({ signIn }) => {
	test.slow();
	await signIn('member-base');
});

test('typing goes on in one entry of history; submitting and filters make new ones', async ({
	page,
}) => {
	await page.goto('/area/cerca/');
	const entries = () => page.evaluate(() => history.length);
	const before = await entries();
	await type(page, 'conv');
	await type(page, 'convenzione');
	expect(await entries()).toBe(before);
	await box(page).press('Enter');
	await type(page, 'avviso');
	expect(await entries()).toBe(before + 1);
	await choice(page, 'tipo', 'guida').check();
	await expect(page).toHaveURL('/area/cerca/?q=avviso&tipo=guida');
	await order(page).selectOption('titolo');
	await expect(page).toHaveURL('/area/cerca/?q=avviso&tipo=guida&ordine=titolo');
	expect(await entries()).toBe(before + 3);
	for (const [address, words] of [
		['/area/cerca/?q=avviso&tipo=guida', 'avviso'],
		['/area/cerca/?q=avviso', 'avviso'],
		['/area/cerca/?q=convenzione', 'convenzione'],
	] as const) {
		await page.goBack();
		await expect(page).toHaveURL(address);
		await expect(box(page)).toHaveValue(words);
		await expect(summary(page)).toContainText(`«${words}»`);
		await expect(choice(page, 'tipo', 'guida')).toBeChecked({ checked: address.includes('guida') });
		await expect(order(page)).toHaveValue('');
	}
	await page.goForward();
	await expect(summary(page)).toContainText('«avviso»');
});

test('Back from a result brings the results as they were: how many, where, and the focus', async ({
	page,
}) => {
	await openSearch(page, '/area/cerca/?q=coprogettazione');
	await choice(page, 'stato', 'attuale').evaluate((input: HTMLInputElement) => input.click());
	await expect(summary(page)).toContainText('Attuale');
	await page.getByRole('button', { name: search.more }).click();
	await expect(titles(page).nth(10)).toBeFocused();
	const shown = await results(page).count();
	const followed = titles(page).nth(11);
	await followed.scrollIntoViewIfNeeded();
	const [title, scroll] = [await followed.textContent(), await page.evaluate(() => scrollY)];
	expect(scroll).toBeGreaterThan(200);
	await followed.click();
	await page.waitForURL((url) => url.pathname !== '/area/cerca/');
	await page.goBack();
	await expect(titles(page).nth(11)).toHaveText(`${title}`);
	await expect(titles(page).nth(11)).toBeFocused();
	expect(await results(page).count()).toBe(shown);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll);
	await expect(choice(page, 'stato', 'attuale')).toBeChecked();
});

test('a copied address gives the same view to another member', async ({ page, browser }) => {
	await openSearch(page, '/area/cerca/?q=convenzione');
	await choice(page, 'tipo', 'guida').check();
	await order(page).selectOption('titolo');
	await expect(page).toHaveURL(/ordine=titolo/);
	await expect(summary(page)).toContainText('Guide metodologiche');
	const seen = [await summary(page).textContent(), await titles(page).allTextContents()];
	const context = await browser.newContext({ storageState: await page.context().storageState() });
	const other = await context.newPage();
	await openSearch(other, page.url());
	expect([await summary(other).textContent(), await titles(other).allTextContents()]).toEqual(seen);
	await expect(order(other)).toHaveValue('titolo');
	await context.close();
});

test('Esc empties the words and keeps the filters; the button empties all', async ({ page }) => {
	await openSearch(page, '/area/cerca/?q=convenzione&tipo=guida');
	await box(page).press('Escape');
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toBeFocused();
	await expect(page).toHaveURL('/area/cerca/?tipo=guida');
	await expect(titles(page).first()).toBeVisible();
	await page.getByRole('button', { name: search.clear }).click();
	await expect(page).toHaveURL('/area/cerca/');
	await expect(titles(page)).toHaveCount(0);
	await expect(choice(page, 'tipo', 'guida')).not.toBeChecked();
	await expect(box(page)).toBeFocused();
});

test('the key / leads to the box, unless one is writing or has turned it off', async ({ page }) => {
	await openSearch(page, '/area/cerca/?q=convenzione');
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('/');
	await expect(box(page)).toHaveValue('convenzione/');
	await page.getByLabel(search.shortcut).uncheck();
	await page.keyboard.press('/');
	await expect(box(page)).not.toBeFocused();
	await page.reload();
	await expect(titles(page).first()).toBeVisible();
	await page.keyboard.press('/');
	await expect(box(page)).not.toBeFocused();
});

test('the whole search can be used from the keyboard', async ({ page }) => {
	await page.goto('/area/cerca/');
	await page.keyboard.press('/');
	await page.keyboard.type('convenzione');
	await expect(titles(page).first()).toBeVisible();
	const all = await total(page);
	await tabTo(page, choice(page, 'tipo', 'guida'));
	await page.keyboard.press('Space');
	await expect.poll(() => total(page)).toBeLessThan(all);
	await tabTo(page, titles(page).first());
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => url.pathname.startsWith('/area/biblioteca/'));
});

async function type(page: Page, words: string): Promise<void> {
	await box(page).fill(words);
	await expect(page).toHaveURL(`/area/cerca/?q=${words}`);
	await expect(summary(page)).toContainText(`«${words}»`);
}

async function tabTo(page: Page, target: import('@playwright/test').Locator): Promise<void> {
	for (let step = 0; step < 80; step += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The keyboard does not reach it.');
}
