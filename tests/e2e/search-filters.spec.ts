import { FACETS } from '#domain/facets.ts';
import { search } from '#text/search.ts';
import { searchResults as text } from '#text/search-results.ts';
import { expect, test } from './fixtures.ts';
import {
	box,
	choice,
	choices,
	openSearch,
	results,
	said,
	showAll,
	summary,
	titles,
	total,
	unfilter,
} from './search-page.ts';

const MANY = '/area/cerca/?q=coprogettazione';

test.beforeEach(async ({ signIn }) => {
	test.slow();
	await signIn('member-base');
});

test('each value promises as many results as choosing it gives', async ({ page }) => {
	await openSearch(page, MANY);
	for (const { code: facet } of FACETS)
		for (const { code, count } of (await choices(page, facet)).slice(0, 3)) {
			const answer = await page.evaluate(
				async ([facet, code]) => {
					const pagefind = await import(`${'/area/pagefind/'}pagefind.js?0`);
					const filters = { [`${facet}`]: code };
					return (await pagefind.search('coprogettazione', { filters })).results.length;
				},
				[facet, code],
			);
			expect(count, `${facet}=${code}`).toBe(answer);
		}
});

test('values of one facet widen the results, facets together narrow them, and the numbers hold', async ({
	page,
}) => {
	await openSearch(page, MANY);
	const all = await total(page);
	const [first, second] = await choices(page, 'tipo');
	if (!first || !second) throw new Error('The library holds one type only.');
	await choice(page, 'tipo', first.code).check();
	await expect(summary(page)).toContainText(`${first.count} risultat`);
	const beside = (await choices(page, 'tipo')).find(({ code }) => code === second.code);
	expect(beside?.count).toBe(second.count);
	await choice(page, 'tipo', second.code).check();
	await expect(summary(page)).toContainText(`${first.count + second.count} risultat`);
	const [phase] = await choices(page, 'fase');
	if (!phase) throw new Error('No phase is left.');
	await choice(page, 'fase', phase.code).check();
	await expect(summary(page)).toContainText(new RegExp(`^${phase.count} risultat`));
	expect(phase.count).toBeLessThanOrEqual(first.count + second.count);
	await showAll(page);
	expect(await results(page).count()).toBe(phase.count);
	await expect(page).toHaveURL(`${MANY}&tipo=${first.code}&tipo=${second.code}&fase=${phase.code}`);
	await unfilter(page).click();
	await expect(summary(page)).toContainText(`${all} risultat`);
	await expect(page).toHaveURL(MANY);
});

test('the results are of the type that was chosen, and the heading says it', async ({ page }) => {
	await openSearch(page, MANY);
	await choice(page, 'tipo', 'guida').check();
	await expect(summary(page)).toContainText('filtri: Guide metodologiche');
	await showAll(page);
	for (const facts of await results(page).locator('[data-facts]').allTextContents())
		expect(facts).toMatch(/^Guida metodologica · /);
});

test('facets and values that nothing has do not show', async ({ page }) => {
	await openSearch(page, MANY);
	for (const { code } of FACETS)
		for (const { count } of await choices(page, code)) expect(count).toBeGreaterThan(0);
	const shown = page.locator('[data-facet]:not([hidden])');
	for (const facet of await shown.all())
		expect(await facet.locator('li:not([hidden])').count()).toBeGreaterThan(0);
	await openSearch(page, '/cerca/?q=coprogettazione');
	await expect(page.locator('[data-facet] > summary')).toHaveText(['Tipo', 'Anno']);
});

test('without words, an address with a filter lists what the filter holds, the newest first', async ({
	page,
}) => {
	await openSearch(page, '/area/cerca/?tipo=guida');
	const promised = (await choices(page, 'tipo')).find(({ code }) => code === 'guida');
	await expect(summary(page)).toHaveText(
		text.found(Number(promised?.count), { words: '', filters: ['Guide metodologiche'] }),
	);
	await expect(choice(page, 'tipo', 'guida')).toBeChecked();
	await expect(results(page).locator('[data-excerpt]').first()).toBeHidden();
});

test('filters alone that hold nothing say so, and taking them away is one button', async ({
	page,
}) => {
	await page.goto('/area/cerca/?q=coprogettazione&tipo=giurisprudenza&area=sport');
	await expect(summary(page)).toHaveText(
		text.none({ words: 'coprogettazione', filters: ['Giurisprudenza', 'Sport'] }),
	);
	await expect(page.locator('[data-without]')).toContainText(
		/^\s*Senza filtri ci sono \d+ risultati/,
	);
	await expect(said(page)).toContainText(/Nessun risultato.*Senza filtri/);
	await page.locator('[data-without]').getByRole('button', { name: search.unfilter }).click();
	await expect(titles(page).first()).toBeVisible();
	await expect(page).toHaveURL(MANY);
	await expect(summary(page)).toBeFocused();
});

test('before any search the filters wait closed, and opening them says what the library holds', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/area/cerca/');
	await expect(page.locator('[data-facets]')).toBeHidden();
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.locator('[data-filters] > summary').press('Enter');
	await expect(page.locator('[data-facets]')).toBeVisible();
	for (const { count } of await choices(page, 'tipo')) expect(count).toBeGreaterThan(0);
	await expect(titles(page)).toHaveCount(0);
});

test('a filter that does not exist is as if it were not there', async ({ page }) => {
	await openSearch(page, `${MANY}&tipo=inventato&anno=1066&altro=1&ordine=caso`);
	await expect(summary(page)).not.toContainText('filtri');
});

test('the focus stays on what one presses while the results change', async ({ page }) => {
	await openSearch(page, MANY);
	const guide = choice(page, 'tipo', 'guida');
	await guide.focus();
	await page.keyboard.press('Space');
	await expect(summary(page)).toContainText('Guide metodologiche');
	await expect(guide).toBeFocused();
	await expect(guide).toBeVisible();
	await page.keyboard.press('Space');
	await expect(summary(page)).not.toContainText('Guide metodologiche');
	await expect(guide).toBeFocused();
	await page.keyboard.press('Space');
	await expect(unfilter(page)).toBeVisible();
	await unfilter(page).focus();
	await page.keyboard.press('Enter');
	await expect(summary(page)).toBeFocused();
	await expect(unfilter(page)).toBeHidden();
});

test('the focus that was on a result waits on the heading when the results go', async ({
	page,
}) => {
	await openSearch(page, MANY);
	await choice(page, 'tipo', 'guida').check();
	await expect(summary(page)).toContainText('Guide metodologiche');
	await titles(page).first().focus();
	await page.goBack();
	await expect(summary(page)).not.toContainText('Guide metodologiche');
	await expect(page.locator(':focus')).toBeVisible();
	expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('more results come at the end, and the focus goes to the first of them', async ({ page }) => {
	await openSearch(page, MANY);
	const before = await results(page).count();
	await page.getByRole('button', { name: search.more }).press('Enter');
	await expect(titles(page).nth(before)).toBeFocused();
});

test('the number of results and the filters are said once, when typing stops', async ({ page }) => {
	await page.goto('/area/cerca/?tipo=guida');
	await expect(titles(page).first()).toBeVisible();
	await box(page).pressSequentially('convenzione', { delay: 40 });
	await expect(summary(page)).toContainText('«convenzione»');
	await expect(said(page)).toHaveText(`${await summary(page).textContent()}`);
	await expect(said(page)).toContainText('filtri: Guide metodologiche');
	await expect(said(page)).toHaveRole('status');
});
