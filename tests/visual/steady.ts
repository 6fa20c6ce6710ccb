import type { Page } from '@playwright/test';
import { desk } from '#text/desk.ts';

/**
 * Makes of a page what looks the same tomorrow: what follows the calendar goes, days become one day,
 * and of what follows the content (lists, counts) a few rows stay, with words of their own. A photo
 * shows how the site looks; what it says is for other tests.
 */
export async function makeSteady(page: Page): Promise<void> {
	const seminar = page.getByRole('heading', { name: desk.seminarTitle, exact: true });
	await page.locator('main .section').filter({ has: seminar }).evaluateAll(removeAll);
	await page.locator(GONE.join(', ')).evaluateAll(removeAll);
	for (const list of await page.locator(LISTS.join(', ')).all())
		await list.locator(`:scope > :nth-child(n + ${KEPT + 1})`).evaluateAll(removeAll);
	for (const [words, places] of Object.entries(WORDS))
		await page.locator(places.join(', ')).evaluateAll(writeInAll, words);
	await page.evaluate(() => document.fonts.ready);
}

const GONE = [
	'.next-seminar',
	'[data-consulted]',
	'.entries .warnings',
	'.entries p ~ p.meta',
	'[data-list] [data-also]',
	'[data-list] [data-document]',
	'[data-list] ul',
];
const KEPT = 3;
const LISTS = ['.entries', '[data-list]', '.facet-links', '[data-facets] ul'];

/** What is written where; the last wins. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	'15 marzo 2026': ['time'],
	'12': ['.number', '.facet-count'],
	'12 documenti': ['.library-bar h2', '[data-summary]'],
	'Una voce': ['.facet-links a > :first-child', '[data-facets] li label span'],
	'Pagina 1 di 4': ['.pages > span'],
	'Mostra altri 6': ['.facet summary'],
	'Un titolo della biblioteca, lungo quanto basta': [':is(.entries, [data-list]) :is(h2, h3) a'],
	'Una riga che dice di che cosa si tratta, da chi viene e quando è stata scritta.': [
		':is(.entries, [data-list]) li p',
	],
};

function removeAll(elements: readonly Element[]): void {
	for (const element of elements) element.remove();
}

function writeInAll(elements: readonly Element[], words: string): void {
	for (const element of elements) element.textContent = words;
}
