import { profile as text } from '#text/profile.ts';
import { expect, test } from './fixtures.ts';

test('the profile signs out another device at once, and keeps this one', async ({
	page,
	browser,
	signIn,
}) => {
	await signIn('member-base');
	const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
	const other = await elsewhere.newPage();
	await page.context().clearCookies();
	await signIn('member-base');
	await page.goto('/area/profilo/');
	await page.getByRole('button', { name: text.sessions.endOthers }).click();
	await expect(page.getByRole('main')).toContainText(text.outcomes['altre-chiuse']);
	await other.goto('/area/');
	await expect(other).toHaveURL(/\/accedi\//);
	await page.goto('/area/');
	await expect(page).toHaveURL('/area/');
	await elsewhere.close();
});

test('the profile says who one is and for which organisation', async ({ page, signIn, site }) => {
	await signIn('member-base');
	await page.goto('/area/profilo/');
	const name = await site.database
		.prepare(
			'SELECT people.name FROM people JOIN sessions ON person_id = people.id ORDER BY sessions.created_at DESC LIMIT 1',
		)
		.first<string>('name');
	await expect(page.getByRole('main')).toContainText(`${name}`);
});
