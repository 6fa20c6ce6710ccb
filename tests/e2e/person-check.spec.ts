import { test as base, expect } from '@playwright/test';
import { PUBLIC_BODY } from '#tests/support/application.ts';
import { application as text } from '#text/application.ts';
import { applicationReceipt as receipt } from '#text/application-receipt.ts';
import { type RunningSite, startDemoSite } from './site.ts';

const FORM = '/adesione/richiesta/';
const CLOUDFLARE = 'https://challenges.cloudflare.com';
const TURNSTILE = {
	TURNSTILE_SITE_KEY: 'a-key-of-this-test',
	TURNSTILE_SECRET_KEY: 'a secret of this test',
};

/** The built site with Turnstile switched on as an operator would; nobody reaches Cloudflare. */
const test = base.extend<{ house: RunningSite }>({
	house: async ({}, use) => {
		const house = await startDemoSite({ variables: TURNSTILE });
		await use(house);
		await house.stop();
	},
	baseURL: async ({ house }, use) => use(house.origin),
});

test('the page of the form, and no other, asks Cloudflare for its check', async ({ page }) => {
	const asked: string[] = [];
	const violations: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy/.test(message.text())) violations.push(message.text());
	});
	await page.route(`${CLOUDFLARE}/**`, (route) => {
		asked.push(route.request().url());
		// As far as the policy goes, the frame is all that the true script adds.
		return route.fulfill({
			contentType: 'text/javascript',
			body: `const frame = document.createElement('iframe'); frame.src = '${CLOUDFLARE}/frame'; document.querySelector('.cf-turnstile').append(frame);`,
		});
	});
	for (const url of ['/', '/adesione/', '/accedi/', '/adesione/ricevuta/']) await page.goto(url);
	expect(asked).toEqual([]);
	await page.goto(FORM);
	await expect.poll(() => asked).toContain(`${CLOUDFLARE}/frame`);
	expect(asked[0]).toBe(`${CLOUDFLARE}/turnstile/v0/api.js`);
	expect(violations).toEqual([]);
	const check = page.locator('.cf-turnstile');
	await expect(check).toHaveAttribute('data-sitekey', TURNSTILE.TURNSTILE_SITE_KEY);
	await expect(check).toHaveAttribute('data-action', 'adesione');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form says that it arrives all the same, and staff read that nobody checked', async ({
		page,
		house,
	}) => {
		await page.goto(FORM);
		await expect(page.getByText(text.checkMissing)).toBeVisible();
		await page.getByLabel('Ente pubblico').check();
		await page.getByLabel('Partecipazione base').check();
		await page.locator('#regione').selectOption(`${PUBLIC_BODY.regione}`);
		for (const name of ['ente', 'nome', 'email', 'codice-fiscale', 'pec', 'codice-univoco']) {
			await page.locator(`#${name}`).fill(`${PUBLIC_BODY[name]}`);
		}
		await page.locator('#informativa').check();
		await page.getByRole('button', { name: text.button }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(receipt.title);
		const verified = await house.database
			.prepare('SELECT verified FROM applications ORDER BY received_at DESC LIMIT 1')
			.first('verified');
		expect(verified).toBe(0);
		await page.goto('/posta/');
		await expect(page.getByRole('main')).toContainText('Senza verifica');
	});
});
