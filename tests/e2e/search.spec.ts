import type { Page } from '@playwright/test';
import { search } from '#text/search.ts';
import { searchResults as text } from '#text/search-results.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { addressOf, askForCode, enterCode, expect, test } from './fixtures.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: search.label });
const links = (page: Page) => page.locator('[data-list] h3 a');
const summary = (page: Page) => page.locator('[data-summary]');

test('the public search finds public pages as one types, and its address follows @narrow', async ({
	page,
}) => {
	await page.goto('/cerca/');
	await box(page).fill('co-progettazione');
	await expect(links(page).first()).toBeVisible();
	await expect(page).toHaveURL('/cerca/?q=co-progettazione');
	await expect(summary(page)).toContainText('«co-progettazione»');
	await expect(page.locator('[data-list] mark').first()).toHaveText(/^coprogett\p{L}*$/iu);
	for (const link of await links(page).all())
		expect(await link.getAttribute('href')).not.toMatch(/^\/(?:area|staff)\//);
});

test('a member finds what is written dell’ambito by ambito, and opens it', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto('/area/cerca/?q=ambito');
	await expect(page.locator('[data-list]')).toContainText('dell’ambito');
	await expect(page.locator('[data-list] mark').first()).toHaveText(/^ambit\p{L}*$/iu);
	await links(page).first().click();
	await expect(page.getByRole('main')).toContainText(/ambit/i);
});

test('every spelling of an act gives the same results', async ({ page, signIn }) => {
	await signIn('member-base');
	const spellings = [
		'd.lgs. 117/2017',
		'decreto legislativo 3 luglio 2017, n. 117',
		'D.Lgs. n. 117/17',
		'dlgs 117 del 2017',
	];
	const found: string[][] = [];
	for (const spelling of spellings) {
		await page.goto(`/area/cerca/?q=${encodeURIComponent(spelling)}`);
		await expect(links(page).first()).toBeVisible();
		found.push(await links(page).allTextContents());
	}
	expect(found[0]?.length).toBeGreaterThan(1);
	for (const titles of found) expect(titles).toEqual(found[0]);
});

test('a result tells title, type and date as the page writes them', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/cerca/?q=amministrazione+condivisa');
	const result = page
		.locator('[data-list] li', { has: page.locator('a[href^="/area/biblioteca/"]') })
		.first();
	const facts = await result.locator('.search-facts').textContent();
	expect(facts).toMatch(/^\p{L}.+ · \d{1,2}°? \p{L}+ 20\d\d$/u);
	const title = await result.getByRole('link').textContent();
	await result.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title}`);
	await expect(page.getByRole('main')).toContainText(/amministrazione condivisa/i);
});

test('the number of results is said once, when typing stops', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/cerca/');
	const said = page.locator('[data-status]');
	await box(page).pressSequentially('convenzione', { delay: 60 });
	await expect(summary(page)).toContainText('«convenzione»');
	await expect(said).toHaveText(`${await summary(page).textContent()}`);
});

test('Esc and the button empty the search', async ({ page }) => {
	for (const clear of [
		() => box(page).press('Escape'),
		() => page.getByRole('button', { name: search.clear }).click(),
	]) {
		await page.goto('/cerca/?q=coprogettazione');
		await expect(links(page).first()).toBeVisible();
		await clear();
		await expect(box(page)).toHaveValue('');
		await expect(box(page)).toBeFocused();
		await expect(links(page)).toHaveCount(0);
		await expect(page).toHaveURL('/cerca/');
	}
});

test('where nothing is found, the page says what to try', async ({ page }) => {
	await page.goto('/cerca/?q=axolotl');
	await expect(summary(page)).toHaveText(text.none('axolotl'));
	await expect(page.getByText(search.advice[0])).toBeVisible();
	await expect(page.getByRole('button', { name: search.more })).toBeHidden();
	await expect(links(page)).toHaveCount(0);
});

test('what is typed never becomes markup', async ({ page }) => {
	const typed = '<img src=x onerror=alert(1)> zzzz';
	await page.goto(`/cerca/?q=${encodeURIComponent(typed)}`);
	await expect(summary(page)).toContainText(typed);
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

/** Chromium keeps `noscript` closed when it is told from outside to run no script, so we read it. */
test('without JavaScript the page says so and leads to the lists', async ({ page }) => {
	const html = await (await page.request.get('/cerca/')).text();
	const [, inside = ''] = /<noscript>([\s\S]*?)<\/noscript>/.exec(html) ?? [];
	expect(inside).toContain(search.needsScript);
	for (const { href } of search.publicList.links) expect(inside).toContain(`href="${href}"`);
});

test('a page of results is accessible @narrow', async ({ page }) => {
	await page.goto('/cerca/?q=coprogettazione');
	await expect(links(page).first()).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

/** What follows makes the browser report failed requests, so it runs on a page that nobody watches. */
test('a session that ends during a search leads to sign-in, and back to the same search', async ({
	page: watched,
	signIn,
	site,
}) => {
	await signIn('member-base');
	const page = await watched.context().newPage();
	await page.goto('/area/cerca/?q=ambito');
	await expect(links(page).first()).toBeVisible();
	await site.database.prepare('DELETE FROM sessions').run();
	await box(page).fill('rendicontazione dell’ente');
	await page.waitForURL((url) => url.pathname === '/accedi/');
	const back = '/area/cerca/?q=rendicontazione+dell%E2%80%99ente';
	expect(new URL(page.url()).searchParams.get('ritorno')).toBe(back);
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await page.waitForURL(back);
	await expect(box(page)).toHaveValue('rendicontazione dell’ente');
	await expect(summary(page)).toContainText('rendicontazione');
});

test('when the network fails, a sentence and a button; the button searches again', async ({
	browser,
	site,
}) => {
	const context = await browser.newContext({ baseURL: site.origin });
	const page = await context.newPage();
	await context.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/cerca/?q=coprogettazione');
	await expect(page.getByRole('alert')).toContainText(search.failed);
	await context.unroute('**/pagefind/**');
	await page.getByRole('button', { name: search.retry }).click();
	await expect(links(page).first()).toBeVisible();
	await expect(page.getByRole('alert')).toBeHidden();
	await context.close();
});
