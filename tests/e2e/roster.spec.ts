import { loadRosterDesk } from '#scripts/demo-roster.ts';
import { applications } from '#text/applications.ts';
import { colleagueFields, colleagues } from '#text/colleagues.ts';
import { roster } from '#text/roster.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, forgetAttempts, test } from './fixtures.ts';

test.beforeEach(({ site }) => forgetAttempts(site));

test('a referent adds a colleague without JavaScript, and the mail tells them how to enter', async ({
	page,
	signIn,
	openWithoutScript,
}) => {
	await signIn('referent');
	const plain = await openWithoutScript();
	await plain.goto('/area/ente/');
	await plain.getByRole('button', { name: colleagues.invite.button }).click();
	await expect(plain.getByRole('alert')).toContainText(`${colleagueFields.email.missing}`);
	await plain.getByLabel(colleagueFields.name.label).fill('Ugo Olmi (esempio)');
	await plain.getByLabel(colleagueFields.email.label).fill('ugo.olmi@esempio.example');
	await plain.getByRole('button', { name: colleagues.invite.button }).click();
	await expect(plain.getByRole('status')).toHaveText(colleagues.outcomes.aggiunta);
	await expect(plain.getByRole('main')).toContainText('Ugo Olmi (esempio)');
	await page.goto('/posta/');
	await expect(page.getByRole('article').first()).toContainText('ugo.olmi@esempio.example');
	await page.goto('/area/ente/');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await sidewaysScroll(page)).toBe(0);
});

test('somebody of two bodies acts for the other with one button', async ({ page, signIn }) => {
	await signIn('two-bodies');
	await page.goto('/area/ente/');
	const first = await page.getByRole('heading', { level: 1 }).textContent();
	await page.getByRole('button', { name: colleagues.several.choose }).click();
	await expect(page.getByRole('status')).toHaveText(colleagues.outcomes.scelto);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(`${first}`);
});

test('staff make an organisation of an application, and find it in the list and in the log', async ({
	page,
	signIn,
	site,
}) => {
	await site.database.prepare('DELETE FROM applications').run();
	await loadRosterDesk(site.database, Date.now());
	await signIn('staff');
	await page.goto('/staff/');
	await page.getByRole('link', { name: /da decidere/ }).click();
	await page
		.getByRole('row', { name: /La Lanterna/ })
		.getByRole('link')
		.click();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.getByRole('button', { name: applications.accept.button }).click();
	await expect(page.getByRole('status')).toHaveText(roster.outcomes.accettata);
	await expect(page.getByRole('main')).toContainText('Livia Querce (esempio)');
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.goto('/staff/enti/?q=lanterna');
	await expect(page.getByRole('row', { name: /La Lanterna/ })).toBeVisible();
	await page.goto('/staff/registro/');
	await expect(page.getByRole('main')).toContainText('Richiesta di adesione accettata');
	for (const address of ['/staff/', '/staff/registro/', '/staff/posta/', '/staff/anno/']) {
		await page.goto(address);
		expect(await accessibilityFaults(page), address).toEqual([]);
	}
});

test('words that the search does not find reach staff, and nobody’s name with them', async ({
	page,
	signIn,
	site,
}) => {
	await signIn('member-base');
	await page.goto('/area/cerca/?q=xilofono');
	await page.getByRole('button', { name: /Segnala/ }).click();
	await expect(page.getByRole('main')).toContainText('Grazie');
	const row = await site.database
		.prepare("SELECT * FROM empty_searches WHERE words = 'xilofono'")
		.first();
	expect(row).toMatchObject({ words: 'xilofono', count: 1 });
});
