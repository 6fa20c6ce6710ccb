import type { Page } from '@playwright/test';
import { inPages } from '#domain/pages.ts';
import { signIn as text } from '#text/sign-in.ts';
import { builtPages, oneOfEachKind } from './built-site.ts';
import { addressOf, askForCode, enterCode, expect, forgetAttempts, test } from './fixtures.ts';
import { expectSound, expectSoundWhenWide } from './sound.ts';

const PAGES_A_TEST = 20;
/** The pages for strangers that are rendered on demand, and one that does not exist. */
const ON_DEMAND = [
	'/non-esiste/',
	'/accedi/',
	'/comunita/rete/',
	'/posta/',
	'/adesione/richiesta/',
	'/adesione/ricevuta/',
];

test.describe.configure({ mode: 'parallel' });

test.beforeEach(({ site }) => forgetAttempts(site));

for (const { number, items } of inPages([...builtPages('public'), ...ON_DEMAND], PAGES_A_TEST)) {
	test(`strangers’ pages, part ${number}, are accessible and fit every window`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		for (const url of items)
			await test.step(url, async () => {
				await page.goto(url);
				await expectSound(page);
			});
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
	await expectAllSound(page, ['/area/', '/area/profilo/', '/area/rete/', '/esci/']);
});

test('one page of each kind is accessible when wide, and readable with more contrast', async ({
	page,
	signIn,
}) => {
	test.setTimeout(300_000);
	await signIn('staff');
	for (const url of oneOfEachKind(['public', 'members', 'staff'])) {
		await page.goto(url);
		await expectSoundWhenWide(page);
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

async function expectAllSound(page: Page, urls: readonly string[]): Promise<void> {
	for (const url of urls) {
		await test.step(url, async () => {
			const answer = await page.goto(url);
			expect(answer?.status(), url).toBe(200);
			await expectSound(page);
		});
	}
}
