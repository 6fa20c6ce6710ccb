import type { Page } from '@playwright/test';
import { appearances, appearanceFields as hosted } from '#text/appearances.ts';
import { consultationFields as fields, consultations as text } from '#text/consultations.ts';
import { consultationDesk, consultationDeskFields } from '#text/request-desk.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';

const SUBJECT = 'Serve il CIG per i rimborsi? (prova)';
const PDF = {
	name: 'bozza.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
};

test.beforeEach(async ({ site }) => {
	await site.database.batch(
		['consultations', 'appearances', 'outbox'].map((table) =>
			site.database.prepare(`DELETE FROM ${table}`),
		),
	);
});

async function fillIn(page: Page): Promise<void> {
	await page.goto('/area/consulenze/nuova/');
	await page.getByLabel(fields.subject.label).fill(SUBJECT);
	await page.getByLabel(fields.topic.label).selectOption('cig-cup');
	await page.getByLabel(fields.phase.label).selectOption('06');
	await page.getByLabel(fields.question.label, { exact: true }).fill('Scrive Anna Faggi.\nServe?');
	await page.getByLabel('Per e-mail').check();
	await page.getByRole('button', { name: text.preview }).click();
}

async function soundPage(page: Page): Promise<void> {
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBe(0);
}

test('a question is looked at, sent with a file, answered, and read again, without JavaScript', async ({
	page,
	signIn,
	openWithoutScript,
}) => {
	await signIn('member-base');
	const member = await openWithoutScript();
	await fillIn(member);
	await expect(member.getByRole('heading', { level: 1 })).toHaveText(text.before.title);
	await expect(member.getByRole('main')).toContainText('CIG');
	await member.getByRole('button', { name: text.before.back }).click();
	await expect(member.getByLabel(fields.subject.label)).toHaveValue(SUBJECT);
	await member.getByRole('button', { name: text.preview }).click();
	await member.getByLabel(text.before.files).setInputFiles(PDF);
	await member.getByRole('button', { name: text.before.send }).click();
	await expect(member.getByRole('status')).toHaveText(text.outcomes.inviata);
	const address = member.url().replace(/\?.*/, '');

	await page.context().clearCookies();
	await signIn('staff');
	const staff = await openWithoutScript();
	await staff.goto('/staff/consulenze/');
	await staff.getByRole('link', { name: SUBJECT }).click();
	await staff.getByRole('button', { name: consultationDesk.assign }).click();
	await staff.getByLabel(consultationDeskFields.answer.label).fill('Dipende dal rapporto.');
	await staff.getByRole('button', { name: consultationDesk.answer }).click();
	await expect(staff.getByRole('status')).toHaveText(consultationDesk.outcomes.risposta);

	await member.goto(address);
	await expect(member.getByRole('main')).toContainText('Dipende dal rapporto.');
	const download = member.waitForEvent('download');
	await member.getByRole('link', { name: 'bozza.pdf' }).click();
	expect((await download).suggestedFilename()).toBe('bozza.pdf');
});

test('each page of a request is accessible, and no wider than its window', async ({
	page,
	signIn,
}) => {
	await signIn('member-personalised');
	await page.goto('/area/consulenze/nuova/');
	await page.getByRole('button', { name: text.preview }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await soundPage(page);
	await fillIn(page);
	await soundPage(page);
	await page.getByRole('button', { name: text.before.send }).click();
	await soundPage(page);
	await page.goto('/area/interventi/nuovo/');
	await page.getByRole('button', { name: appearances.send }).click();
	await expect(page.getByText(`${hosted.firstDay.missing}`).first()).toBeVisible();
	await soundPage(page);
});

test('on the base plan the page of appearances says what the other plan gives', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto('/area/interventi/');
	await expect(page.getByRole('main')).toContainText(appearances.notInPlan.title);
	await page.getByRole('link', { name: appearances.notInPlan.plans }).click();
	await expect(page).toHaveURL('/adesione/');
});
