import type { Page } from '@playwright/test';
import { LIST_PAGE_SIZE } from '#domain/library-list.ts';
import { libraryList as text } from '#text/library-list.ts';
import { showcase } from '#text/showcase.ts';
import { addressOf, askForCode, enterCode, expect, test } from './fixtures.ts';
import { expectSound, expectSoundWhenWide, unfold } from './sound.ts';

const LIST = '/area/biblioteca/';
const titles = (page: Page) => page.locator('.library-found h3 a');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const found = (page: Page) => page.locator('#trovati');
const facet = (page: Page, name: string) =>
	page.locator(`section[aria-labelledby="filtro-${name}"]`);
const chosen = (page: Page) => page.locator('.chosen a');

/** How many documents the page says that there are. */
async function total(page: Page): Promise<number> {
	const said = (await found(page).textContent()) ?? '';
	if (said.startsWith(text.documents(0))) return 0;
	return said.startsWith(text.documents(1)) ? 1 : Number.parseInt(said, 10);
}

/** Opens the first value of a facet. @returns how many documents it promised */
async function choose(page: Page, name: string): Promise<number> {
	const link = facet(page, name).locator('a:not([aria-current])').first();
	const promised = Number.parseInt((await link.locator('.facet-count').textContent()) ?? '', 10);
	await link.click();
	return promised;
}

test('facets combine, and each finds as many documents as it promised', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(LIST);
	const all = await total(page);
	const ofOneType = await choose(page, 'tipo');
	expect(await total(page)).toBe(ofOneType);
	expect(ofOneType).toBeLessThan(all);
	const ofOnePhase = await choose(page, 'fase');
	expect(await total(page)).toBe(ofOnePhase);
	expect(await titles(page).count()).toBe(Math.min(ofOnePhase, LIST_PAGE_SIZE));
	await expect(page).toHaveURL(/\?tipo=[a-z]+&fase=\d\d$/);
	await expect(page).toHaveTitle(new RegExp(text.documents(ofOnePhase)));
	await expect(facet(page, 'tipo').locator('[aria-current="true"]')).toHaveCount(1);
});

test('a filter is taken off alone, or with all the others', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(LIST);
	const all = await total(page);
	const ofOneType = await choose(page, 'tipo');
	await choose(page, 'fase');
	await chosen(page).nth(1).click();
	expect(await total(page)).toBe(ofOneType);
	await expect(chosen(page)).toHaveCount(1);
	await choose(page, 'fase');
	await page.locator('.chosen').getByRole('link', { name: text.removeAll }).click();
	await expect(page).toHaveURL(LIST);
	expect(await total(page)).toBe(all);
	await expect(chosen(page)).toHaveCount(0);
});

test('the list works the same without JavaScript', async ({ signIn, openWithoutScript }) => {
	await signIn('member-base');
	const page = await openWithoutScript();
	await page.goto(LIST);
	const promised = await choose(page, 'tipo');
	expect(await total(page)).toBe(promised);
	await page.locator('.order-links').getByRole('link', { name: text.orders.titolo }).click();
	await expect(page).toHaveURL(/\?tipo=[a-z]+&ordine=titolo$/);
	expect(await total(page)).toBe(promised);
	await titles(page).first().click();
	await expect(page).toHaveURL(/^[^?]*\/(?:area\/biblioteca|pubblicazioni)\/[a-z0-9-]+\/$/);
});

test('documents stand by date or by title', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(LIST);
	const days = await page
		.locator('.library-found time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
	expect(days).toEqual([...days].sort().reverse());
	await page.locator('.order-links').getByRole('link', { name: text.orders.titolo }).click();
	const names = await titles(page).allTextContents();
	const { compare } = new Intl.Collator('it', { numeric: true, ignorePunctuation: true });
	expect(names).toEqual([...names].sort(compare));
	await expect(page.locator('.order-links [aria-current="true"]')).toHaveText(text.orders.titolo);
});

test('page after page, each document comes once', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${LIST}?ordine=titolo`);
	const all = await total(page);
	expect(all).toBeGreaterThan(LIST_PAGE_SIZE);
	const seen: string[] = [];
	for (let turn = 0; turn <= all / LIST_PAGE_SIZE; turn += 1) {
		seen.push(...(await titles(page).allTextContents()));
		const next = page.locator('nav.pages a[rel="next"]');
		if ((await next.count()) === 0) break;
		await next.click();
		await expect(page).toHaveURL(new RegExp(`\\?ordine=titolo&pagina=${turn + 2}$`));
	}
	expect(seen).toHaveLength(all);
	expect(new Set(seen).size).toBe(all);
	await page.locator('nav.pages a[rel="prev"]').click();
	await expect(found(page)).toContainText(text.documents(all));
});

test('search takes the filters of the list', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${LIST}?fase=03&tipo=guida`);
	const link = page.getByRole('link', { name: text.searchHere });
	expect(await link.getAttribute('href')).toBe('/area/cerca/?tipo=guida&fase=03');
});

test('a theme alone is introduced, and says from where to start', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${LIST}?argomento=cig-cup`);
	await expect(page.locator('.topic .prose p').first()).toBeVisible();
	await page.getByRole('heading', { name: text.start }).waitFor();
	const [first] = await page.locator('.topic ol a').all();
	expect(first).toBeDefined();
	expect((await page.request.get((await first?.getAttribute('href')) ?? '')).status()).toBe(200);
	await page.goto(`${LIST}?argomento=cig-cup&fase=03`);
	await expect(page.locator('.topic')).toHaveCount(0);
});

const ODD: readonly (readonly [string, string])[] = [
	['an unknown value', '?tipo=bando'],
	['an unknown facet', '?colore=rosso'],
	['a repeated facet', '?tipo=guida&tipo=norma'],
	['page zero', '?pagina=0'],
	['page 999', '?pagina=999'],
	['no number of a page', '?pagina=due'],
	['an unknown order', '?ordine=prezzo'],
	['10,000 characters', `?tipo=${'a'.repeat(10_000)}`],
	['a script', '?tipo=%3Cscript%3Ealert(1)%3C/script%3E'],
	['quotes and angles', '?%22%3E%3Cimg+src=x+onerror=alert(1)%3E=%22'],
	['bytes that are no text', '?tipo=%ff%fe&%c0=%80'],
	['a name of every object', '?__proto__=1&constructor=2&tipo=toString'],
];

test('whatever stands in the address, the list stands, and says what it did not understand', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	for (const [what, query] of ODD)
		await test.step(what, async () => {
			const answer = await page.goto(`${LIST}${query}`);
			expect(answer?.status()).toBe(200);
			await expect(page.locator('.notice h2')).toHaveText(text.faults.title);
			expect(await titles(page).count()).toBeGreaterThan(0);
			expect(await answer?.text()).not.toMatch(/alert\(1\)|onerror|a{1000}|bando&quot;/);
			const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
			expect(canonical).toMatch(/\/area\/biblioteca\/(?:\?(?:tipo=[a-z]+|pagina=\d+))?$/);
		});
});

test('filters that find nothing say so, and lead to what there is', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${LIST}?tipo=guida&anno=1931`);
	await expect(found(page)).toHaveText(text.documents(0));
	await page.locator('.ways a').first().click();
	expect(await total(page)).toBeGreaterThan(0);
});

test('the canonical address has the parameters in one order', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${LIST}?ordine=titolo&fase=03&x=1&tipo=guida`);
	const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
	expect(new URL(canonical ?? '').pathname + new URL(canonical ?? '').search).toBe(
		`${LIST}?tipo=guida&fase=03&ordine=titolo`,
	);
});

test('the list is accessible, and fits every window', async ({ page, signIn }) => {
	test.setTimeout(300_000);
	await signIn('member-base');
	for (const query of [
		'',
		'?tipo=guida&fase=05',
		'?argomento=cig-cup',
		'?tipo=guida&anno=1931&x=1',
	]) {
		await page.goto(`${LIST}${query}`);
		await unfold(page);
		await expectSoundWhenWide(page);
		await expectSound(page);
	}
});

test('on a phone the filters open under a finger or a key, on a wide window they stand open @narrow', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(LIST);
	const types = facet(page, 'tipo');
	const handle = page.getByText(text.openFilters);
	if ((page.viewportSize()?.width ?? 0) > 1_000) {
		await expect(handle).toBeHidden();
		await expect(types).toBeVisible();
		return;
	}
	await expect(types).toBeHidden();
	await handle.focus();
	await page.keyboard.press('Enter');
	await expect(types).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(types.locator('a').first()).toBeFocused();
});

test('a stranger is asked to sign in, and comes back to the same filters', async ({ page }) => {
	const filters = `${LIST}?tipo=guida&fase=05&ordine=titolo`;
	await page.goto(filters);
	await expect(page).toHaveURL(`/accedi/?ritorno=${encodeURIComponent(filters)}`);
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await page.waitForURL(filters);
	await expect(heading(page)).toContainText('Guide metodologiche');
	await expect(chosen(page)).toHaveCount(3);
});

test('a stranger with a query that could lead astray comes back to the bare list', async ({
	page,
}) => {
	await page.goto(`${LIST}?tipo=guida&x=//evil.example`);
	await expect(page).toHaveURL(`/accedi/?ritorno=${encodeURIComponent(LIST)}`);
});

test('the public library announces, and leads nowhere inside', async ({ page }) => {
	await page.goto('/biblioteca/');
	const reserved = page.locator('.showcase-group li', { hasText: showcase.reserved });
	expect(await reserved.count()).toBeGreaterThan(0);
	await expect(reserved.locator('a')).toHaveCount(0);
	for (const href of await page
		.locator('main a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
		expect(href).not.toMatch(/^\/(?:area|staff)\//);
	const id = await reserved.first().getAttribute('id');
	await page.goto(`/biblioteca/#${id}`);
	await expect(reserved.first()).toBeInViewport();
});

test('the public search finds an announced document in the public library', async ({ page }) => {
	await page.goto('/biblioteca/');
	const reserved = page.locator('.showcase-group li', { hasText: showcase.reserved }).first();
	const title = (await reserved.locator('strong').textContent()) ?? '';
	const id = await reserved.getAttribute('id');
	await page.goto(`/cerca/?q=${encodeURIComponent(title)}`);
	await expect(page.locator(`[data-list] a[href="/biblioteca/#${id}"]`).first()).toBeVisible();
});
