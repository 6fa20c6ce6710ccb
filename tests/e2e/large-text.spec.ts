import type { Page } from '@playwright/test';
import { sidewaysScroll } from './axe.ts';
import { builtPages } from './built-site.ts';
import { chooseFaces, openInFaces } from './faces.ts';
import { expect, test } from './fixtures.ts';

/** A document with a wide table, one with notes, an act, what is rendered on demand, the services. */
const FOR_MEMBERS = [
	'/area/',
	'/area/biblioteca/',
	'/area/biblioteca/?tipo=guida&fase=05',
	'/area/biblioteca/?argomento=cig-cup',
	'/area/biblioteca/piano-economico-e-costi/',
	'/area/biblioteca/coprogrammare-prima/',
	'/area/biblioteca/articolo-55-codice-terzo-settore/',
	'/area/cerca/?q=convenzione',
	'/area/cronologia/',
	'/area/norme/',
	'/area/norme/l-241-1990/',
	'/area/procedure/',
	'/area/profilo/',
	'/area/rete/',
];
const FOR_STRANGERS = [
	...builtPages('public'),
	'/accedi/',
	'/adesione/richiesta/',
	'/adesione/ricevuta/',
	'/cerca/?q=coprogettazione',
	'/comunita/rete/',
	'/non-esiste/',
];

test.describe('with text twice as large, in a window of 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	test.beforeEach(({ page }) => doubleText(page));

	for (const faces of ['own', 'stand-in'] as const) {
		test(`no page for strangers scrolls sideways, in its ${faces} faces`, async ({ page }) => {
			await chooseFaces(page, faces);
			await expectToFit(page, FOR_STRANGERS);
		});

		test(`no kind of page for members does, in its ${faces} faces`, async ({ page, signIn }) => {
			await chooseFaces(page, faces);
			await signIn('member-base');
			await expectToFit(page, FOR_MEMBERS);
		});
	}

	test('a refused application says what is wrong without scrolling sideways', async ({ page }) => {
		await page.goto('/adesione/richiesta/');
		await page.locator('form.application button[type="submit"]').click();
		await expect(page.getByRole('alert')).toBeVisible();
		expect(await sidewaysScroll(page)).toBe(0);
	});
});

/** As a reader does in the settings of the browser. */
async function doubleText(page: Page): Promise<void> {
	const protocol = await page.context().newCDPSession(page);
	await protocol.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function expectToFit(page: Page, urls: readonly string[]): Promise<void> {
	test.setTimeout(180_000);
	for (const url of urls) {
		await openInFaces(page, url);
		const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
		expect(size).toBe('32px');
		expect.soft(await sidewaysScroll(page), url).toBe(0);
	}
}
