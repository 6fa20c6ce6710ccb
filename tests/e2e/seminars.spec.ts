import type { Page } from '@playwright/test';
import { certificate } from '#text/certificate.ts';
import { seminarRegistration as text } from '#text/seminar-registration.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';

const OPEN = '/area/seminari/quadro-normativo-e-amministrativo/iscrizione/';
const FULL = '/area/seminari/dividere-ruoli-e-responsabilita/iscrizione/';
const OVER = '/area/seminari/oltre-la-coprogettazione-i-patti/';

test.beforeEach(async ({ site }) => {
	await site.database
		.prepare("DELETE FROM registrations WHERE deed <> 'demo' AND attended IS NULL")
		.run();
});

for (const withScript of [true, false]) {
	test(`somebody registers a colleague, changes the name and cancels, ${withScript ? 'with' : 'without'} JavaScript`, async ({
		page: own,
		signIn,
		openWithoutScript,
	}) => {
		await signIn('member-base');
		const page = withScript ? own : await openWithoutScript();
		await page.goto('/area/seminari/');
		await page.locator(`a[href="${OPEN}"]`).click();
		await choose(page, text.fields.person.label, /Carla/);
		await page.getByRole('button', { name: text.register, exact: true }).click();
		await expect(page.getByRole('status')).toContainText(text.outcomes.iscritta);

		await choose(page, text.fields.registration.label, /Carla/);
		await choose(page, text.fields.replacement.label, /Anna/);
		await page.getByRole('button', { name: text.swap }).click();
		await expect(page.getByRole('status')).toContainText(text.outcomes.cambiata);

		await page.getByText(`${text.cancelSummary}: Anna`).click();
		await page.getByRole('button', { name: new RegExp(text.cancel) }).click();
		await expect(page.getByRole('status')).toContainText(text.outcomes.annullata);
		await expect(page.getByRole('main')).toContainText(text.nobodyYet);
	});
}

test('a full seminar puts whoever asks on the waiting list, and says their turn', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(FULL);
	await page.getByRole('button', { name: text.joinQueue }).click();
	await expect(page.getByRole('status')).toContainText(text.outcomes['in-lista']);
	await expect(page.getByRole('main')).toContainText(text.queue(3));
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 800 });
	expect(await sidewaysScroll(page)).toBe(0);
});

test('a form without an answer says so, and keeps the page', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(OPEN);
	await choose(page, text.fields.person.label, text.choosePerson);
	await page.getByRole('button', { name: text.register, exact: true }).click();
	await expect(page.getByRole('alert')).toContainText(`${text.fields.person.missing}`);
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('who was there takes a certificate, which anybody verifies without seeing who it is', async ({
	page,
	signIn,
	site,
}) => {
	await signIn('member-base');
	await page.goto(`${OVER}iscrizione/`);
	const link = page.getByRole('link', { name: text.certificate });
	const file = await page.request.get(`${await link.getAttribute('href')}`);
	expect((await file.body()).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
	const code = await site.database
		.prepare("SELECT certificate FROM registrations WHERE person_id = 'demo-anna' AND attended = 1")
		.first<string>('certificate');
	await page.context().clearCookies();
	await page.goto('/attestati/');
	await page.getByLabel(certificate.page.label).fill(`${code}`.toLowerCase());
	await page.getByRole('button', { name: certificate.page.button }).click();
	const main = page.getByRole('main');
	await expect(main).toContainText(certificate.page.validTitle);
	await expect(main).not.toContainText('Anna');
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('staff mark who was there', async ({ page, signIn }) => {
	await signIn('staff');
	await page.goto('/staff/seminari/oltre-la-coprogettazione-i-patti/');
	await expect(page.getByLabel(/Anna Faggi/)).toBeChecked();
	await page.getByRole('button', { name: 'Salva le presenze' }).click();
	await expect(page.getByRole('status')).toContainText('Presenze salvate');
	expect(await accessibilityFaults(page)).toEqual([]);
});

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
	const list = page.getByLabel(label);
	const found = await list.locator('option').filter({ hasText: option }).first().textContent();
	await list.selectOption({ label: `${found}`.trim() });
}
