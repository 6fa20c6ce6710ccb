import { expect, test } from './fixtures.ts';

const DIALOG = 'Vuoi togliere questa persona?';
const OPENER = 'Togli una persona';

test.beforeEach(({ page }) => page.goto('/stile/'));

test('a dialog opened by keyboard holds the focus, and Escape gives it back', async ({ page }) => {
	const opener = page.getByRole('button', { name: OPENER });
	const dialog = page.getByRole('dialog', { name: DIALOG });
	await expect(dialog).toBeHidden();
	await opener.press('Enter');
	await expect(dialog).toBeVisible();
	await expect(dialog.getByRole('button').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();
});

test('a dialog is closed by its own button too', async ({ page }) => {
	await page.getByRole('button', { name: OPENER }).click();
	const dialog = page.getByRole('dialog', { name: DIALOG });
	await dialog.getByRole('button', { name: 'Chiudi' }).click();
	await expect(dialog).toBeHidden();
});

test('a browser that knows no commands opens the dialog as a popover', async ({ page }) => {
	const opener = page.getByRole('button', { name: OPENER });
	await opener.evaluate((button) => {
		button.removeAttribute('commandfor');
		button.removeAttribute('command');
	});
	await opener.press('Enter');
	await expect(page.getByRole('dialog', { name: DIALOG })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: DIALOG })).toBeHidden();
});

test('opening a tab by keyboard closes the one that was open', async ({ page }) => {
	const tabs = page.locator('.tab');
	await expect(tabs.nth(0)).toHaveAttribute('open', '');
	await tabs.nth(1).locator('summary').press('Enter');
	await expect(tabs.nth(1)).toHaveAttribute('open', '');
	await expect(tabs.nth(0)).not.toHaveAttribute('open', '');
});

test('the names of tabs stand in a row where there is room, and one under the other where not', async ({
	page,
}) => {
	const tops = () =>
		page
			.locator('.tab > summary')
			.evaluateAll((names) => [
				...new Set(names.map((name) => Math.round(name.getBoundingClientRect().top))),
			]);
	expect(await tops()).toHaveLength(1);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await tops()).toHaveLength(3);
});

test('without scripts all of it works the same', async ({ openWithoutScript }) => {
	const page = await openWithoutScript();
	await page.goto('/stile/');
	await page.getByRole('button', { name: OPENER }).click();
	await expect(page.getByRole('dialog', { name: DIALOG })).toBeVisible();
});
