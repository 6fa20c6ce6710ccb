import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ERASURE_WORD } from '#domain/erasure.ts';
import { unsubscribeAddress } from '#functions/unsubscribe-address.ts';
import { ownData } from '#text/own-data.ts';
import { ownMessages } from '#text/own-messages.ts';
import { saved, savedFields } from '#text/saved.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { addressOf, askForCode, enterCode, expect, test } from './fixtures.ts';
import { SECRET } from './site.ts';

const DOCUMENT = '/area/biblioteca/griglia-di-valutazione/';

/** Saves the document with a note, changes the note, and takes it away. */
async function keepAndLetGo(page: Page): Promise<void> {
	await page.goto(DOCUMENT);
	await page.getByRole('link', { name: saved.save }).click();
	await page.getByLabel(savedFields.note.label).fill('Per il tavolo\ndi marzo');
	await page.getByLabel('Anche i miei colleghi').check();
	await page.getByRole('button', { name: saved.newButton, exact: true }).click();
	await expect(page.getByRole('status')).toContainText(saved.outcomes.salvato);
	await expect(page.getByRole('main')).toContainText('Per il tavolo\ndi marzo');
	await page.goto(DOCUMENT);
	await page.getByRole('link', { name: saved.save }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(saved.editTitle);
	await page.getByLabel(savedFields.note.label).fill('x'.repeat(2001));
	await page.getByRole('button', { name: saved.editButton }).click();
	await expect(page.getByRole('alert')).toContainText('2001');
	await page.getByLabel(savedFields.note.label).fill('Riletta');
	await page.getByRole('button', { name: saved.editButton }).click();
	await expect(page.getByRole('main')).toContainText('Riletta');
	await page.getByRole('link', { name: saved.edit }).first().click();
	await page.getByRole('button', { name: saved.removeButton, exact: true }).click();
	await expect(page.getByRole('status')).toContainText(saved.outcomes.tolto);
	await expect(page.getByRole('main')).not.toContainText('Riletta');
}

test('a document is saved with a note, changed and taken away', async ({ page, signIn }) => {
	await signIn('member-base');
	await keepAndLetGo(page);
});

test('the same without JavaScript', async ({ signIn, openWithoutScript }) => {
	await signIn('member-base');
	await keepAndLetGo(await openWithoutScript());
});

test('pages of one’s own are accessible, and fit a narrow window', async ({ page, signIn }) => {
	await signIn('referent');
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'/area/salvati/',
		'/area/salvati/nuovo/?documento=griglia-di-valutazione',
		'/area/profilo/messaggi/',
		'/area/profilo/dati/',
	]) {
		await page.goto(path);
		expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
		expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
	}
});

test('the address of a calendar works until it is changed', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/profilo/messaggi/');
	await page.getByRole('button', { name: ownMessages.calendarMake }).click();
	const field = page.getByLabel(ownMessages.calendarLabel);
	const first = await field.inputValue();
	const answer = await page.request.get(first);
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(await answer.text()).not.toContain('Anna');
	await page.getByRole('button', { name: ownMessages.calendarRenew }).click();
	await expect(field).not.toHaveValue(first);
	expect((await page.request.get(first)).status()).toBe(404);
	await page.getByRole('button', { name: ownMessages.calendarRemove }).click();
	await expect(field).toHaveCount(0);
});

test('a mail program leaves the digest in one click, with nobody signed in', async ({
	page,
	site,
	request,
}) => {
	const address = await unsubscribeAddress(
		{ origin: site.origin, authSecret: SECRET },
		'demo-bruno',
	);
	const choice = () =>
		site.database
			.prepare(
				"SELECT choice FROM message_choices WHERE person_id = 'demo-bruno' AND kind = 'novita'",
			)
			.first('choice');
	await page.goto(address);
	await expect(page.getByRole('button', { name: ownMessages.stop.button })).toBeVisible();
	expect(await choice()).toBeNull();
	const answer = await request.post(address, { form: { 'List-Unsubscribe': 'One-Click' } });
	expect(answer.status()).toBe(200);
	expect(await choice()).toBe('mai');
	await page.getByRole('button', { name: ownMessages.stop.button }).click();
	await expect(page.getByRole('status')).toHaveText(ownMessages.stop.done);
});

test('one takes a copy of one’s data, and then leaves for good', async ({ page, site }) => {
	const address = 'olga.parte@esempio.example';
	await site.database.batch([
		site.database
			.prepare(
				"INSERT INTO people (id, email, name, created_at) VALUES ('olga', ?1, 'Olga Ornielli (esempio)', 0)",
			)
			.bind(address),
		site.database.prepare(
			"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES ('olga', 'demo-valbruna', 'persona', 0, NULL)",
		),
	]);
	const { code } = await askForCode(page, address);
	await enterCode(page, code);
	await page.waitForURL((url) => !url.pathname.startsWith('/accedi/'));
	await page.goto('/area/profilo/dati/');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: ownData.copyButton }).click();
	const copy = await readFile(await (await download).path(), 'utf8');
	expect(JSON.parse(copy).persona).toMatchObject([{ indirizzo: address }]);
	expect(copy).not.toContain(addressOf('member-base'));

	await page.getByRole('button', { name: ownData.eraseButton }).click();
	await expect(page.getByRole('alert')).toContainText(ERASURE_WORD);
	await page.getByLabel(ownData.eraseConfirm).fill(ERASURE_WORD);
	await page.getByRole('button', { name: ownData.eraseButton }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownData.doneTitle);
	await page.goto('/area/');
	await expect(page).toHaveURL(/\/accedi\//);
	const row = await site.database
		.prepare("SELECT name, email FROM people WHERE id = 'olga'")
		.first();
	expect(row).toMatchObject({ name: 'Persona cancellata' });
	expect(`${row?.email}`).toMatch(/@cancellata\.invalid$/);
});
