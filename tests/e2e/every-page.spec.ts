import type { Page } from '@playwright/test';
import { signIn as text } from '#text/sign-in.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { builtPages } from './built-site.ts';
import { addressOf, askForCode, enterCode, expect, forgetAttempts, test } from './fixtures.ts';

const WINDOWS = [
	{ width: 1280, height: 800 },
	{ width: 360, height: 740 },
] as const;
/** The narrowest window of WCAG 1.4.10. */
const NARROWEST = { width: 320, height: 640 };

test.beforeEach(({ site }) => forgetAttempts(site));

for (const url of [...builtPages('public'), '/non-esiste/', '/accedi/', '/posta/']) {
	test(`${url} is accessible to a stranger and fits every window`, async ({ page }) => {
		await page.goto(url);
		await expectSound(page);
	});
}

test('every page of the area is accessible to a member and fits every window', async ({
	page,
	signIn,
}) => {
	test.setTimeout(600_000);
	await signIn('member-base');
	for (const url of [...builtPages('members'), '/area/profilo/', '/esci/']) {
		await test.step(url, async () => {
			const answer = await page.goto(url);
			expect(answer?.status(), url).toBe(200);
			await expectSound(page);
		});
	}
});

test('every page of the staff desk is accessible and fits every window', async ({
	page,
	signIn,
}) => {
	test.setTimeout(600_000);
	await signIn('staff');
	for (const url of builtPages('staff')) {
		await test.step(url, async () => {
			await page.goto(url);
			await expectSound(page);
		});
	}
});

test('the page of a lapsed membership is accessible', async ({ page, signIn }) => {
	await signIn('lapsed');
	await page.goto('/area/');
	await expectSound(page);
});

test('every state of signing in is accessible', async ({ page }) => {
	await page.goto('/accedi/');
	const field = page.getByLabel(text.ask.label);
	await field.evaluate((input) => {
		if (input instanceof HTMLInputElement && input.form) input.form.noValidate = true;
	});
	await field.fill('sbagliato');
	await page.getByRole('button', { name: text.ask.button }).click();
	await expect(page.getByRole('main')).toContainText(text.address.malformed);
	await expectSound(page);
	const { link } = await askForCode(page, addressOf('member-base'));
	await expectSound(page);
	await enterCode(page, '12');
	await expect(page.getByRole('main')).toContainText(text.refusal.malformed);
	await expectSound(page);
	await page.goto(link);
	await expectSound(page);
	await page.goto('/accedi/conferma/?chiave=rotta');
	await expectSound(page);
});

async function expectSound(page: Page): Promise<void> {
	for (const window of WINDOWS) {
		await page.setViewportSize(window);
		expect.soft(await accessibilityFaults(page), `${page.url()} at ${window.width}`).toEqual([]);
		expect.soft(await sidewaysScroll(page), `${page.url()} at ${window.width}`).toBe(0);
	}
	await page.setViewportSize(NARROWEST);
	expect.soft(await sidewaysScroll(page), `${page.url()} at ${NARROWEST.width}`).toBe(0);
	await page.setViewportSize(WINDOWS[0]);
}
