import type { Locator, Page } from '@playwright/test';
import { search } from '#text/search.ts';
import { expect } from './fixtures.ts';

/** The parts of a search page, as a person finds them. */
export const box = (page: Page) => page.getByRole('searchbox', { name: search.label });
export const results = (page: Page) => page.locator('[data-list] > li');
export const titles = (page: Page) => results(page).locator('h3 a');
export const summary = (page: Page) => page.locator('[data-summary]');
export const said = (page: Page) => page.locator('[data-status]');
export const order = (page: Page) => page.getByLabel(search.orderLabel);
export const unfilter = (page: Page) =>
	page.getByRole('button', { name: search.unfilter }).filter({ visible: true }).first();

/** The box of one value of a facet, by the codes of the address. */
export function choice(page: Page, facet: string, code: string): Locator {
	return page.locator(`[data-filters] input[name="${facet}"][value="${code}"]`);
}

/** The values that a person can choose in a facet, with the results that each promises, once they stay. */
export async function choices(page: Page, facet: string) {
	let before = '';
	const staysTheSame = async () => {
		const now = JSON.stringify(await choicesNow(page, facet));
		const isSame = now === before;
		before = now;
		return isSame;
	};
	await expect.poll(staysTheSame, { intervals: [400] }).toBe(true);
	return choicesNow(page, facet);
}

function choicesNow(page: Page, facet: string) {
	const boxes = page.locator(`[data-filters] li:not([hidden]) input[name="${facet}"]`);
	return boxes.evaluateAll((inputs) =>
		inputs.map((input) => ({
			code: (input as HTMLInputElement).value,
			count: Number(/\((\d+)\)$/.exec(input.closest('label')?.textContent?.trim() ?? '')?.[1]),
		})),
	);
}

/** Opens a search and waits until it has results and the numbers beside the filters. */
export async function openSearch(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(titles(page).first()).toBeVisible();
	await openFilters(page);
}

/** Types other words into an open search, and waits for their results. */
export async function searchAgain(page: Page, words: string): Promise<void> {
	await box(page).fill(words);
	await expect(summary(page)).toContainText(`«${words}»`);
	await expect(titles(page).first()).toBeVisible();
}

/** On a wide page they are open by the first answer. */
export async function openFilters(page: Page): Promise<void> {
	const isNarrow = (page.viewportSize()?.width ?? 0) < 960;
	if (isNarrow) await page.locator('[data-filters] > summary').click();
	await expect(page.locator('[data-facets]')).toBeVisible();
}

/** The number of results that the page says. */
export async function total(page: Page): Promise<number> {
	await expect(summary(page)).toHaveText(/^\d/);
	return Number.parseInt(`${await summary(page).textContent()}`, 10);
}

/** Shows every result. */
export async function showAll(page: Page): Promise<void> {
	const all = await total(page);
	for (let shown = await results(page).count(); shown < all; shown = await results(page).count()) {
		await page.getByRole('button', { name: search.more }).click();
		await expect.poll(() => results(page).count(), { intervals: [50] }).toBeGreaterThan(shown);
	}
}
