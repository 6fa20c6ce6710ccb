import { docx, pdf } from '#tests/support/office-files.ts';
import { contributions, contributionFieldTexts as fields } from '#text/contributions.ts';
import { networkDesk as text } from '#text/network-desk.ts';
import { personalData } from '#text/personal-data.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('without script a member finds who has done it, and writes to them', async ({
	page,
	signIn,
	openWithoutScript,
}) => {
	await signIn('member-personalised');
	const plain = await openWithoutScript();
	await plain.goto('/area/rete/');
	await plain.getByLabel(text.filters.type).selectOption('avviso');
	await plain.getByRole('button', { name: text.filters.button }).click();
	await plain.getByRole('link', { name: 'Comune di Valbruna (esempio)' }).first().click();
	await plain.getByRole('link', { name: text.page.write }).click();
	await plain.getByRole('button', { name: text.letter.button }).click();
	await expect(plain.getByRole('alert').getByRole('listitem')).toHaveCount(2);
	await plain.getByLabel('Oggetto').fill('Il vostro tavolo');
	await plain.getByLabel('Messaggio').fill('Come avete scelto i partner?');
	await plain.getByRole('button', { name: text.letter.button }).click();
	await expect(plain.getByRole('status')).toHaveText(text.letter.outcomes.mandato);
	await page.goto('/posta/');
	const mail = page.getByRole('article').filter({ hasText: 'Il vostro tavolo' });
	await expect(mail).toContainText('carla.referente@esempio.example');
	await expect(mail).toContainText('/area/rete/demo-il-ponte/scrivi/');
	await expect(mail).not.toContainText('bruno.personalizzata@');
});

test('a person shows up in the network by their own tick', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/rete/vetrina/');
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBe(0);
	await page.getByLabel(text.presence.showMe).check();
	await page.getByRole('button', { name: text.presence.saveMe, exact: true }).click();
	await expect(page.getByRole('status')).toHaveText(text.presence.outcomes.mostrato);
	await page.goto('/area/rete/demo-valbruna/');
	await expect(page.getByText('Anna Faggi (esempio)')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('a member proposes a document, warned of what it holds; staff ask', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto('/area/contributi/nuovo/');
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBe(0);
	const file = page.getByLabel(contributions.fileLabel, { exact: true });
	await file.setInputFiles({
		name: 'avviso.docx',
		mimeType: WORD,
		buffer: Buffer.from(docx('Il signor Rossi, RSSMRA85T10A562S, cell. 333 1234567')),
	});
	const warning = page.getByRole('status').filter({ hasText: personalData.title });
	await expect(warning).toContainText('RSSMRA85T10A562S');
	await expect(warning).toContainText('333 1234567');
	await file.setInputFiles({
		name: 'avviso.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from(pdf('Avviso senza nomi')),
	});
	await expect(page.getByText(personalData.clean)).toBeVisible();
	await page.getByLabel(fields.title.label).fill('Avviso di prova (esempio)');
	await page.getByLabel(fields.type.label).selectOption('avviso');
	await page.getByLabel(fields.year.label).fill('2025');
	await page.getByText('CC BY 4.0').click();
	await page.getByLabel(fields.rights.label).check();
	await page.getByRole('button', { name: contributions.send }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avviso di prova (esempio)');
	await expect(page.getByText(contributions.outcomes.mandato)).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	const { id } = /contributi\/(?<id>[0-9a-f-]+)\//.exec(page.url())?.groups ?? {};
	const download = await page.request.get(`/area/contributi/${id}/file/`);
	expect(download.headers()['content-disposition']).toContain('attachment');
	expect((await download.body()).toString()).toContain('Avviso senza nomi');

	await page.context().clearCookies();
	await signIn('staff');
	await page.goto(`/staff/contributi/${id}/`);
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByLabel('La domanda').fill('Di chi è la firma?');
	await page.getByRole('button', { name: 'Manda la domanda' }).click();
	await expect(page.getByText(contributions.outcomes.chiesto)).toBeVisible();
});

test('without script a file that is none comes back with all that is wrong', async ({
	signIn,
	openWithoutScript,
}) => {
	await signIn('member-base');
	const plain = await openWithoutScript();
	await plain.goto('/area/contributi/nuovo/');
	await plain
		.getByLabel(contributions.fileLabel, { exact: true })
		.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('ciao') });
	await plain.getByLabel(fields.title.label).fill('Titolo che resta');
	await plain.getByRole('button', { name: contributions.send }).click();
	await expect(plain.getByRole('alert')).toContainText(contributions.fileFaults['not-allowed']);
	await expect(plain.getByLabel(fields.title.label)).toHaveValue('Titolo che resta');
});
