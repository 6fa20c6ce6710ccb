import { search } from '#text/search.ts';
import { searchResults as text } from '#text/search-results.ts';
import { addressOf, askForCode, enterCode, expect, test } from './fixtures.ts';
import { box, choice, openSearch, said, summary, titles } from './search-page.ts';

const LONG = 'coprogettazione '.repeat(700);

for (const [rule, typed, answer] of [
	['ten thousand characters', LONG, /risultat/],
	['ten thousand characters without a space', 'x'.repeat(10_000), /Nessun risultato/],
	['punctuation only', '?!… ;;', text.tooShort],
	['one letter', 'a', text.tooShort],
	['an emoji', '🙂🙂', text.tooShort],
	['quotes that do not close', '"convenzione', /risultat/],
	['script', '<img src=x onerror=alert(1)> <script>alert(1)</script>', /«<img src=x/],
	['Cyrillic', 'соглашение о партнёрстве', /Nessun risultato/],
	['signs of a pattern', '(.*)+[^a]{9}\\', /risultat/],
	['a hundred words of one letter', 'a '.repeat(100), /risultat/],
] as const)
	test(`${rule} gets an answer, typed or in the address`, async ({ page }) => {
		await page.goto('/cerca/');
		await box(page).fill(typed);
		await expect(summary(page)).toContainText(answer);
		await expect(said(page)).toHaveText(/./);
		await page.goto(`/cerca/?q=${encodeURIComponent(typed)}`);
		await expect(summary(page)).toContainText(answer);
		await expect(page.getByRole('main').locator('img')).toHaveCount(0);
		await expect(page.getByRole('alert')).toBeHidden();
		await box(page).fill('coprogettazione');
		await expect(titles(page).first()).toBeVisible();
	});

/** Chromium keeps `noscript` closed when it is told from outside to run no script, so we read it. */
test('without JavaScript the page says so and leads to the lists', async ({ page, signIn }) => {
	await signIn('member-base');
	for (const [address, links] of [
		['/cerca/', search.publicLinks.map(({ href }) => href)],
		['/area/cerca/', ['/area/biblioteca/', '/area/biblioteca/?tipo=guida', '?fase=06']],
	] as const) {
		const html = await (await page.request.get(address)).text();
		const [, inside = ''] = /<noscript>([\s\S]*?)<\/noscript>/.exec(html) ?? [];
		expect(inside).toContain(search.needsScript);
		for (const link of links) expect(inside).toContain(link);
		expect(html).toMatch(/<div[^>]* data-facets[^>]* hidden/);
	}
});

/** What follows makes the browser report failed requests, so it runs on a page that nobody watches. */
test('a session that ends during a search leads to sign-in, and back with words and filters', async ({
	page: watched,
	signIn,
	site,
}) => {
	await signIn('member-base');
	const page = await watched.context().newPage();
	await openSearch(page, '/area/cerca/?q=ambito');
	await choice(page, 'tipo', 'guida').evaluate((input: HTMLInputElement) => {
		input.checked = true;
	});
	await site.database.prepare('DELETE FROM sessions').run();
	await box(page).fill('rendicontazione dell’ente');
	await page.waitForURL((url) => url.pathname === '/accedi/');
	const back = '/area/cerca/?q=rendicontazione+dell%E2%80%99ente&tipo=guida';
	expect(new URL(page.url()).searchParams.get('ritorno')).toBe(back);
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await page.waitForURL(back);
	await expect(box(page)).toHaveValue('rendicontazione dell’ente');
	await expect(choice(page, 'tipo', 'guida')).toBeChecked();
	await expect(summary(page)).toContainText('rendicontazione');
});

test('a stranger who follows the address of a search signs in, and finds it', async ({ page }) => {
	const address = '/area/cerca/?q=convenzione&tipo=guida&ordine=data';
	await page.goto(address);
	await page.waitForURL((url) => url.pathname === '/accedi/');
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await page.waitForURL(address);
	await expect(summary(page)).toContainText('Guide metodologiche');
});

test('when the network fails, a sentence and a button; the button searches again', async ({
	browser,
	site,
}) => {
	const context = await browser.newContext({ baseURL: site.origin });
	const page = await context.newPage();
	await context.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/cerca/?q=coprogettazione');
	await expect(page.getByRole('alert')).toContainText(search.failed);
	await context.unroute('**/pagefind/**');
	await page.getByRole('button', { name: search.retry }).click();
	await expect(titles(page).first()).toBeVisible();
	await expect(page.getByRole('alert')).toBeHidden();
	await context.close();
});
