import type { Page } from '@playwright/test';
import { applicationFields as fields, application as text } from '#text/application.ts';
import { applicationReceipt as receipt } from '#text/application-receipt.ts';
import { applications } from '#text/applications.ts';
import { signIn as signInText } from '#text/sign-in.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, forgetAttempts, test } from './fixtures.ts';
import type { RunningSite } from './site.ts';

const FORM = '/adesione/richiesta/';

/** What somebody of a public body types, field by field; each test adds what makes it its own. */
const PUBLIC_BODY = {
	ente: 'Comune di Valbruna (esempio)',
	nome: 'Anna Faggi (esempio)',
	email: 'anna.faggi@valbruna.example',
	'codice-fiscale': '80000000002',
	pec: 'protocollo@pec.valbruna.example',
	'codice-univoco': 'UFABCD',
};

/** A wrong value for every field that takes one, in the order of the form. */
const WRONG = {
	ente: 'a'.repeat(161),
	luogo: 'b'.repeat(101),
	nome: '?',
	ruolo: 'c'.repeat(101),
	email: 'anna@pec.valbruna.example',
	telefono: 'chiamami',
	'codice-fiscale': '80000000001',
	'partita-iva': '123',
	pec: 'protocollo',
	'codice-univoco': 'ABC',
	cig: 'X',
	ordine: 'd'.repeat(101),
	attese: 'e'.repeat(1_501),
};
const ALSO_WRONG = ['regione', 'forma', 'informativa'];

test.beforeEach(async ({ site }) => {
	await forgetAttempts(site);
	await site.database.batch(
		['applications', 'application_numbers', 'outbox'].map((table) =>
			site.database.prepare(`DELETE FROM ${table}`),
		),
	);
});

test('a public body asks to join, and reads its number and what happens next', async ({ page }) => {
	await fillIn(page, PUBLIC_BODY);
	await sendForm(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(receipt.title);
	const number = await numberOn(page);
	await page.goto('/posta/');
	const mails = page.getByRole('article');
	await expect(mails).toHaveCount(2);
	await expect(mails.nth(0)).toContainText('adesioni@localhost.example');
	await expect(mails.nth(1)).toContainText('anna.faggi@valbruna.example');
	for (const mail of await mails.all()) await expect(mail).toContainText(number);
});

test('the page of the plans leads to the form', async ({ page }) => {
	await page.goto('/adesione/');
	await page.locator(`main a[href="${FORM}"]`).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
});

test('a plan named in the address is chosen already', async ({ page }) => {
	await page.goto(`${FORM}?forma=personalizzata`);
	await expect(page.locator('input[name=forma][value=personalizzata]')).toBeChecked();
	await page.goto(`${FORM}?forma=gratis`);
	await expect(page.locator('input[name=forma]:checked')).toHaveCount(0);
});

test('what is for another kind of body folds away once the kind is chosen', async ({ page }) => {
	await page.goto(FORM);
	const office = page.getByLabel(fields.officeCode.label);
	const recipient = page.getByLabel(fields.recipientCode.label);
	await expect(office).toBeVisible();
	await expect(recipient).toBeVisible();
	await page.getByLabel('Ente del Terzo settore').check();
	await expect(office).toBeHidden();
	await page.getByLabel('Ente pubblico').check();
	await expect(office).toBeVisible();
	await expect(recipient).toBeHidden();
});

test.describe('a form in which every field is wrong', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(FORM);
		await page.getByLabel('Ente pubblico').check();
		await type(page, WRONG);
		await sendForm(page);
	});

	test('says so once for each field, first thing on the page', async ({ page }) => {
		await expect(page).toHaveTitle(new RegExp(`^${signInText.errorInTitle}`));
		const summary = page.getByRole('alert');
		await expect(summary).toBeFocused();
		await expect(summary.getByRole('link')).toHaveCount(
			Object.keys(WRONG).length + ALSO_WRONG.length,
		);
	});

	test('leads from each sentence to its field, which says the same', async ({ page }) => {
		for (const link of await page.getByRole('alert').getByRole('link').all()) {
			const sentence = `${await link.textContent()}`.trim();
			await link.click();
			const described = page.locator(':focus');
			await expect(described).toHaveAttribute('name', /./);
			const owner = await describedByOf(page);
			await expect(page.locator(`[id="${owner.at(-1)}"]`)).toHaveText(sentence);
		}
	});

	test('keeps everything that was typed', async ({ page }) => {
		for (const [name, value] of Object.entries(WRONG)) {
			await expect(page.locator(`[name="${name}"]`)).toHaveValue(value);
		}
		await expect(page.getByLabel('Ente pubblico')).toBeChecked();
	});

	test('is accessible, and fits a window of 320 pixels', async ({ page }) => {
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
	});

	test('is kept nowhere', async ({ site }) => {
		expect(await countOf(site, 'applications')).toBe(0);
	});
});

test.describe('one application stays one', () => {
	test('when the button is pressed twice', async ({ page, site }) => {
		await fillIn(page, PUBLIC_BODY);
		await page.getByRole('button', { name: text.button }).dblclick();
		await page.waitForURL(/ricevuta/);
		expect(await numberOn(page)).toMatch(/^20\d\d-0001$/);
		await expect.poll(() => countOf(site, 'applications')).toBe(1);
		expect(await countOf(site, 'outbox')).toBe(2);
	});

	test('when somebody goes back and sends it again', async ({ page, site }) => {
		await fillIn(page, PUBLIC_BODY);
		await sendForm(page);
		const number = await numberOn(page);
		await page.goBack();
		await fillIn(page, PUBLIC_BODY, { stay: true });
		await sendForm(page);
		expect(await numberOn(page)).toBe(number);
		expect(await countOf(site, 'applications')).toBe(1);
		expect(await countOf(site, 'outbox')).toBe(2);
	});

	test('when the receipt is reloaded', async ({ page, site }) => {
		await fillIn(page, PUBLIC_BODY);
		await sendForm(page);
		const number = await numberOn(page);
		await page.reload();
		expect(await numberOn(page)).toBe(number);
		expect(await countOf(site, 'outbox')).toBe(2);
	});

	test('when ten are sent at once', async ({ page, site }) => {
		await fillIn(page, PUBLIC_BODY);
		const body = await page.locator('form.application').evaluate((form) => {
			const entries = [...new FormData(form as HTMLFormElement)] as [string, string][];
			return new URLSearchParams(entries).toString();
		});
		const headers = {
			'content-type': 'application/x-www-form-urlencoded',
			origin: new URL(page.url()).origin,
		};
		const answers = await Promise.all(
			Array.from({ length: 10 }, () =>
				page.request.post(FORM, { data: body, headers, maxRedirects: 0 }),
			),
		);
		expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([303]));
		expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1);
		expect(await countOf(site, 'applications')).toBe(1);
		expect(await countOf(site, 'outbox')).toBe(2);
	});
});

test('a script in the text is text for whoever reads it', async ({ page, signIn }) => {
	const script = '<script>document.title = "presa"</script><img src=x onerror=alert(1)>';
	await fillIn(page, { ...PUBLIC_BODY, ente: script, nome: script, attese: script });
	await sendForm(page);
	const number = await numberOn(page);
	await page.goto('/posta/');
	await expect(page.getByRole('main')).toContainText(script);
	await signIn('staff');
	await page.goto('/staff/richieste/');
	await expect(page.getByRole('table')).toContainText(script);
	await page.getByRole('link', { name: number }).click();
	await expect(page.getByRole('main')).toContainText(script);
	await expect(page).toHaveTitle(new RegExp(applications.detailTitle(number)));
});

test('staff read an application, and members do not', async ({ page, signIn }) => {
	await fillIn(page, { ...PUBLIC_BODY, attese: 'Un dubbio.\n\nE un altro.' });
	await sendForm(page);
	const number = await numberOn(page);
	await signIn('staff');
	await page.goto('/staff/');
	await page.getByRole('main').getByRole('link', { name: applications.title }).click();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('link', { name: number }).click();
	const main = page.getByRole('main');
	await expect(main).toContainText('Partecipazione base, 1.500 € l’anno (+ IVA se dovuta)');
	await expect(main).toContainText('E un altro.');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.context().clearCookies();
	await signIn('member-base');
	const answer = await page.request.get(`/staff/richieste/?numero=${number}`, { maxRedirects: 0 });
	expect(await answer.text()).not.toContain('Valbruna');
});

test('whoever guesses a receipt reads no number', async ({ page }) => {
	await page.goto('/adesione/ricevuta/?n=2026-0001&c=00000000000000000000000000000000');
	await expect(page.getByRole('main')).toContainText(receipt.neutral.lead);
	await expect(page.getByRole('main')).not.toContainText('2026-0001');
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('the trap is out of sight, out of the way of the keyboard and of screen readers', async ({
	page,
}) => {
	await page.goto(FORM);
	const trap = page.locator('.trap');
	await expect(trap).not.toBeInViewport();
	await expect(trap).toHaveAttribute('aria-hidden', 'true');
	await expect(trap.locator('input')).toHaveAttribute('tabindex', '-1');
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test('form and receipt are accessible, in the dark too, and fit a window of 320 pixels', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await fillIn(page, PUBLIC_BODY);
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
	await sendForm(page);
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test('an application is filled in and sent with the keyboard alone', async ({ page }) => {
	await page.goto(FORM);
	await page.getByLabel(fields.organisation.label).focus();
	const keys = page.keyboard;
	await keys.type(PUBLIC_BODY.ente);
	await keys.press('Tab');
	await keys.press('Space');
	await keys.press('ArrowDown');
	await keys.press('Tab');
	await keys.type('Lombardia');
	await keys.press('Tab');
	await keys.press('Tab');
	await keys.press('Space');
	await keys.press('Tab');
	await keys.type(PUBLIC_BODY.nome);
	await keys.press('Tab');
	await keys.press('Tab');
	await keys.type(PUBLIC_BODY.email);
	await keys.press('Tab');
	await keys.press('Tab');
	await keys.type(PUBLIC_BODY['codice-fiscale']);
	for (let stops = 0; stops < 5; stops += 1) await keys.press('Tab');
	await keys.press('Space');
	await keys.press('Tab');
	await keys.press('Tab');
	await keys.press('Enter');
	await page.waitForURL(/ricevuta/);
	expect(await numberOn(page)).toMatch(/^20\d\d-\d{4}$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a body corrects what is wrong and asks to join', async ({ page }) => {
		await fillIn(page, { ...PUBLIC_BODY, email: 'anna@pec.valbruna.example' });
		await page.getByRole('button', { name: text.button }).click();
		await expect(page.getByRole('alert').getByRole('link')).toHaveText([
			`${fields.email.certified}`,
		]);
		await page.getByRole('alert').getByRole('link').click();
		await page.getByLabel(fields.email.label).fill(PUBLIC_BODY.email);
		await sendForm(page);
		expect(await numberOn(page)).toMatch(/^20\d\d-0001$/);
	});
});

/** Opens the form, unless it is open, and gives every answer that a public body has to give. */
async function fillIn(
	page: Page,
	values: Readonly<Record<string, string>>,
	{ stay = false } = {},
): Promise<void> {
	if (!stay) await page.goto(FORM);
	await page.getByLabel('Ente pubblico').check();
	await page.getByLabel(fields.region.label).selectOption({ label: 'Lombardia' });
	await page.getByLabel('Partecipazione base').check();
	await type(page, values);
	await page.locator('#informativa').check();
}

async function type(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(values)) {
		await page.locator(`form.application [name="${name}"]`).fill(value);
	}
}

async function sendForm(page: Page): Promise<void> {
	await page.getByRole('button', { name: text.button }).click();
	await page.waitForLoadState();
}

async function numberOn(page: Page): Promise<string> {
	return `${await page.getByRole('main').locator('strong').first().textContent()}`;
}

/** The ids of what describes the field in focus, or the group that it stands in. */
function describedByOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const field = document.activeElement;
		const group = field?.matches('[type=radio]') ? field.closest('fieldset') : field;
		return (group?.getAttribute('aria-describedby') ?? '').split(' ');
	});
}

async function countOf(site: RunningSite, table: string): Promise<number> {
	return (
		(await site.database.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')) ?? -1
	);
}
