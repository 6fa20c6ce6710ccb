import type { Page } from '@playwright/test';
import { inPages } from '#domain/pages.ts';
import { signIn as text } from '#text/sign-in.ts';
import { accessibilityFaults, contrastFaults, sidewaysScroll } from './axe.ts';
import { builtPages } from './built-site.ts';
import { addressOf, askForCode, enterCode, expect, forgetAttempts, test } from './fixtures.ts';

/** The narrowest is that of WCAG 1.4.10; the last stays, and is the one that is read through. */
const WINDOWS = [
	{ width: 320, height: 640 },
	{ width: 1280, height: 800 },
	{ width: 360, height: 740 },
] as const;
const PAGES_A_TEST = 20;
const JOINING = ['/adesione/richiesta/', '/adesione/ricevuta/'];
const AS_IT_WAS = { colorScheme: 'light', contrast: null, reducedMotion: null } as const;

test.describe.configure({ mode: 'parallel' });

test.beforeEach(({ site }) => forgetAttempts(site));

for (const url of [
	...builtPages('public'),
	'/non-esiste/',
	'/accedi/',
	'/comunita/rete/',
	'/posta/',
	...JOINING,
]) {
	test(`${url} is accessible to a stranger and fits every window`, async ({ page }) => {
		await page.goto(url);
		await expectSound(page);
	});
}

for (const { number, items } of inPages(builtPages('members'), PAGES_A_TEST)) {
	test(`members’ pages, part ${number}, are accessible and fit every window`, async ({
		page,
		signIn,
	}) => {
		test.setTimeout(300_000);
		await signIn('member-base');
		await expectAllSound(page, items);
	});
}

/** The pages of the staff desk that are rendered on demand. */
const STAFF_DESK = [
	'/staff/',
	'/staff/richieste/',
	'/staff/enti/',
	'/staff/enti/nuovo/',
	'/staff/enti/importa/',
	'/staff/enti/demo-valbruna/',
	'/staff/posta/',
	'/staff/registro/',
	'/staff/ricerche/',
	'/staff/anno/',
];

test('the members’ pages rendered on demand are accessible and fit every window', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await expectAllSound(page, ['/area/profilo/', '/area/rete/', '/esci/']);
});

test('one page of each kind is accessible in a wide window too', async ({ page, signIn }) => {
	test.setTimeout(300_000);
	await signIn('staff');
	for (const url of oneOfEachKind()) {
		await page.goto(url);
		expect.soft(await accessibilityFaults(page), url).toEqual([]);
	}
});

test('one page of each kind has readable colours for who asks for more contrast', async ({
	page,
	signIn,
}) => {
	test.setTimeout(300_000);
	await signIn('staff');
	for (const url of oneOfEachKind()) {
		await page.goto(url);
		for (const colorScheme of ['light', 'dark'] as const) {
			const faults = await contrastFaults(page, { colorScheme, contrast: 'more' });
			expect.soft(faults, `${url} ${colorScheme}`).toEqual([]);
		}
		await page.emulateMedia(AS_IT_WAS);
	}
});

test('every page of the staff desk is accessible and fits every window', async ({
	page,
	signIn,
}) => {
	test.setTimeout(300_000);
	await signIn('staff');
	await expectAllSound(page, [...builtPages('staff'), ...STAFF_DESK]);
});

test('the page of a lapsed membership is accessible', async ({ page, signIn }) => {
	await signIn('lapsed');
	await page.goto('/area/');
	await expectSound(page);
});

test('every state of signing in is accessible', async ({ page }) => {
	await page.goto('/accedi/');
	const field = page.getByLabel(text.ask.label);
	await field.evaluate((input) => {
		if (input instanceof HTMLInputElement && input.form) input.form.noValidate = true;
	});
	await field.fill('sbagliato');
	await page.getByRole('button', { name: text.ask.button }).click();
	await expect(page.getByRole('main')).toContainText(text.address.malformed);
	await expectSound(page);
	const { link } = await askForCode(page, addressOf('member-base'));
	await expectSound(page);
	await enterCode(page, '12');
	await expect(page.getByRole('main')).toContainText(text.refusal.malformed);
	await expectSound(page);
	await page.goto(link);
	await expectSound(page);
	await page.goto('/accedi/conferma/?chiave=rotta');
	await expectSound(page);
});

/** Pages of one folder have one template; the longest address has the longest title. */
function oneOfEachKind(): string[] {
	const pages = (['public', 'members', 'staff'] as const).flatMap((audience) =>
		builtPages(audience),
	);
	const byFolder = Map.groupBy(pages, (url) => url.replace(/[^/]+\/$/, ''));
	return [...byFolder.values()].flatMap(
		(urls) => urls.toSorted((a, b) => b.length - a.length)[0] ?? [],
	);
}

async function expectAllSound(page: Page, urls: readonly string[]): Promise<void> {
	for (const url of urls) {
		await test.step(url, async () => {
			const answer = await page.goto(url);
			expect(answer?.status(), url).toBe(200);
			await expectSound(page);
		});
	}
}

/**
 * The widths change the layout, not the words, and the dark theme the colours alone: the whole of WCAG
 * is asked of a page once.
 */
async function expectSound(page: Page): Promise<void> {
	for (const window of WINDOWS) {
		await page.setViewportSize(window);
		expect.soft(await sidewaysScroll(page), `${page.url()} at ${window.width}`).toBe(0);
	}
	expect.soft(await accessibilityFaults(page), page.url()).toEqual([]);
	const inTheDark = await contrastFaults(page, { colorScheme: 'dark' });
	expect.soft(inTheDark, `${page.url()} in the dark theme`).toEqual([]);
	await page.emulateMedia(AS_IT_WAS);
}
