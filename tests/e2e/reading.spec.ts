import { missing } from '#text/missing.ts';
import { renewal } from '#text/renewal.ts';
import { builtPages, builtUrls } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const [attachment] = builtUrls('members').filter((url) => url.endsWith('.pdf'));
const [aDocument] = builtPages('members').filter((url) => /^\/area\/biblioteca\/./.test(url));

test('a stranger who opens a members’ document is asked to sign in', async ({ page }) => {
	await page.goto(`${aDocument}`);
	await expect(page).toHaveURL(`/accedi/?ritorno=${encodeURIComponent(`${aDocument}`)}`);
});

test('a member reads a document of the library', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/biblioteca/');
	const link = page.locator('main h3 a[href^="/area/biblioteca/"]').first();
	const address = await link.getAttribute('href');
	await link.click();
	await expect(page).toHaveURL(`${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a member opens an attachment from its document', async ({ page, signIn }) => {
	await signIn('member-base');
	const holder = await documentThatLinks(page, `${attachment}`);
	await page.goto(holder);
	const link = page.locator(`main a[href="${attachment}"]`).first();
	await expect(link).toBeVisible();
	const answer = await page.request.get(`${attachment}`);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['cache-control']).toBe('private, no-store');
	expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a stranger gets no attachment', async ({ page }) => {
	const answer = await page.request.get(`${attachment}`, { maxRedirects: 0 });
	expect(answer.status()).toBe(303);
	expect(await answer.text()).toBe('');
});

test('after signing out, Back shows nothing of what was read', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${aDocument}`);
	const title = await page.getByRole('heading', { level: 1 }).textContent();
	await page.goto('/esci/');
	await page.getByRole('main').getByRole('button').click();
	await page.waitForURL((url) => url.pathname !== '/esci/');
	for (let back = 0; back < 3; back += 1) {
		await page.goBack().catch(() => null);
		await expect(page.getByRole('heading', { name: `${title}`.trim(), exact: true })).toHaveCount(
			0,
		);
	}
});

test('a member whose membership has lapsed reads how to renew', async ({ page, signIn }) => {
	await signIn('lapsed');
	const answer = await page.goto(`${aDocument}`);
	expect(answer?.status()).toBe(403);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(renewal.title);
	const title = await page.title();
	expect(title).toContain(renewal.title);
});

test('staff reach the staff desk, members find nothing there', async ({ page, signIn }) => {
	await signIn('staff');
	const answer = await page.goto('/staff/');
	expect(answer?.status()).toBe(200);
	await page.context().clearCookies();
	await signIn('member-base');
	expect((await page.goto('/staff/'))?.status()).toBe(404);
});

test('an address where nothing stands answers in Italian, with ways on', async ({ page }) => {
	const answer = await page.goto('/non-esiste/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(missing.title);
	await expect(page.getByRole('main').getByRole('link', { name: missing.home })).toBeVisible();
});

async function documentThatLinks(page: import('@playwright/test').Page, file: string) {
	for (const url of builtPages('members')) {
		const answer = await page.request.get(url);
		if ((await answer.text()).includes(`href="${file}"`)) return url;
	}
	throw new Error(`No page links ${file}.`);
}
