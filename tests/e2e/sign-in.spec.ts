import { signIn as text } from '#text/sign-in.ts';
import { addressOf, askForCode, enterCode, expect, forgetAttempts, test } from './fixtures.ts';

test.beforeEach(({ site }) => forgetAttempts(site));

test('a member enters with the code of the mail', async ({ page }) => {
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await expect(page).toHaveURL('/area/');
});

test('a member enters with the link of the mail and a button', async ({ page }) => {
	const { link } = await askForCode(page, addressOf('member-base'));
	await page.goto(link);
	await page.getByRole('button', { name: text.confirm.button, exact: true }).click();
	await expect(page).toHaveURL('/area/');
});

test('opening the link does not enter by itself', async ({ page }) => {
	const { link } = await askForCode(page, addressOf('member-base'));
	await page.goto(link);
	await page.goto('/area/');
	await expect(page).toHaveURL(/\/accedi\//);
});

test('the link in another browser points back to the one that asked', async ({ page, browser }) => {
	const { link } = await askForCode(page, addressOf('member-base'));
	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await other.goto(link);
	const button = other.getByRole('button', { name: text.confirm.button, exact: true });
	if (await button.isVisible()) await button.click();
	await expect(other.getByRole('main')).toContainText(text.confirm.typeCode);
	await elsewhere.close();
});

test('a wrong code keeps the form and says how many tries are left', async ({ page }) => {
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, wrongFor(code));
	await expect(page.getByRole('main')).toContainText(text.refusal.wrong(4));
	await enterCode(page, code);
	await expect(page).toHaveURL('/area/');
});

test('after five wrong codes the right one no longer enters', async ({ page }) => {
	const { code } = await askForCode(page, addressOf('member-base'));
	for (let tries = 0; tries < 5; tries += 1) await enterCode(page, wrongFor(code));
	await expect(page.getByRole('main')).toContainText(text.refusal['too-many']);
});

test('a code that is not six digits is refused without using up a try', async ({ page }) => {
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, '12ab');
	await expect(page.getByRole('main')).toContainText(text.refusal.malformed);
	await enterCode(page, code);
	await expect(page).toHaveURL('/area/');
});

test('a code is refused after its ten minutes', async ({ page, site }) => {
	const { code } = await askForCode(page, addressOf('member-base'));
	await site.database.prepare('UPDATE sign_in_requests SET expires_at = 1').run();
	await enterCode(page, code);
	await expect(page.getByRole('main')).toContainText(text.refusal.expired);
});

test('a used code does not enter a second time', async ({ page }) => {
	const { code, link } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await expect(page).toHaveURL('/area/');
	await page.context().clearCookies({ name: 'sid' });
	await page.goto(link);
	const button = page.getByRole('button', { name: text.confirm.button, exact: true });
	if (await button.isVisible()) await button.click();
	await page.goto('/area/');
	await expect(page).toHaveURL(/\/accedi\//);
});

test('an unknown address reads the same page as a known one', async ({ page }) => {
	const pages: string[] = [];
	for (const address of ['nessuno@ente.example', addressOf('member-base')]) {
		await page.goto('/accedi/');
		await page.getByLabel(text.ask.label).fill(address);
		await page.getByRole('button', { name: text.ask.button }).click();
		await expect(page.getByLabel(text.code.label)).toBeVisible();
		const read = await page.getByRole('main').textContent();
		pages.push(`${read}`.replaceAll(address, '…'));
	}
	expect(pages[0]).toBe(pages[1]);
});

test.describe('an address that cannot be one', () => {
	for (const [address, sentence] of [
		['', text.address.empty],
		['nome cognome@ente.example', text.address.malformed],
		['senza-chiocciola', text.address.malformed],
	] as const) {
		test(`«${address}» stays in the form, with the reason`, async ({ page }) => {
			await page.goto('/accedi/');
			await page
				.locator('form[novalidate], form')
				.first()
				.evaluate((form) => {
					if (form instanceof HTMLFormElement) form.noValidate = true;
				});
			const field = page.getByLabel(text.ask.label);
			await field.fill(address);
			await page.getByRole('button', { name: text.ask.button }).click();
			await expect(page.getByRole('main')).toContainText(sentence);
			await expect(field).toHaveValue(address);
			await expect(field).toHaveAttribute('aria-invalid', 'true');
		});
	}
});

test('after signing in one is back on the page one asked for', async ({ page, signInByMail }) => {
	await page.goto('/area/biblioteca/');
	await expect(page).toHaveURL(/\/accedi\/\?ritorno=/);
	await signInByMail('member-base');
	await expect(page).toHaveURL('/area/biblioteca/');
});

test('a return address elsewhere is not followed', async ({ page, signInByMail }) => {
	await page.goto('/accedi/?ritorno=https%3A%2F%2Fevil.example%2F');
	await signInByMail('member-base');
	await expect(page).toHaveURL('/area/');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a member signs in, reads a document and signs out', async ({ page, signInByMail }) => {
		await page.goto('/area/biblioteca/');
		await signInByMail('member-base');
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.goto('/esci/');
		await page.getByRole('main').getByRole('button', { name: text.out.button }).click();
		await page.goto('/area/biblioteca/');
		await expect(page).toHaveURL(/\/accedi\//);
	});
});

function wrongFor(code: string): string {
	return code === '000000' ? '111111' : '000000';
}
