import { loadDemoActivity } from '#scripts/demo-activity.ts';
import { desk as text } from '#text/desk.ts';
import { staff } from '#text/staff.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Other tests of the same site take away what the demo shows. */
test.beforeEach(({ site }) => loadDemoActivity(site.database, Date.now()));

test('one look tells an organisation what it has left, until when, and what waits @narrow', async ({
	page,
	signIn,
}) => {
	await signIn('member-personalised');
	await page.goto('/area/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Il Ponte/);
	const rights = page.getByRole('region', { name: text.rightsTitle });
	for (const label of Object.values(text.rights))
		await expect(rights.getByRole('link', { name: label })).toBeVisible();
	await expect(rights).toContainText(/\d su 3/);
	await expect(page.getByRole('region', { name: text.tasksTitle })).toContainText(
		'Costi indiretti nel piano economico',
	);
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBe(0);
});

test('a right leads to its page, and so does what waits', async ({ page, signIn }) => {
	await signIn('member-personalised');
	await page.goto('/area/');
	await page.getByRole('link', { name: text.rights.consultations }).click();
	await expect(page).toHaveURL('/area/consulenze/');
	await page.goto('/area/');
	await page.getByRole('link', { name: 'Costi indiretti nel piano economico' }).click();
	await expect(page).toHaveURL(/\/area\/consulenze\/[0-9a-z-]+\/$/);
});

test('staff who act for no organisation read that rights are not theirs', async ({
	page,
	signIn,
}) => {
	await signIn('staff');
	await page.goto('/area/');
	await expect(page.getByText(text.noOrganisation)).toBeVisible();
	await expect(page.getByRole('region', { name: text.rightsTitle })).toHaveCount(0);
	await page.goto('/staff/');
	await page.getByRole('link', { name: staff.pages[0].label, exact: true }).click();
	await expect(page).toHaveURL(staff.pages[0].href);
});
