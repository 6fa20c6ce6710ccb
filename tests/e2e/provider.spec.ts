import { test as base, expect, type Page } from '@playwright/test';
import { freePort } from '#scripts/port.ts';
import { oidc } from '#text/oidc.ts';
import { profile } from '#text/profile.ts';
import { type RunningProvider, startProvider } from '../oidc/provider.ts';
import { accessibilityFaults } from './axe.ts';
import { addressOf, askForCode, enterCode } from './fixtures.ts';
import { startDemoSite } from './site.ts';

const NAME = 'Regione';
const CLIENT = { clientId: 'sito', clientSecret: 'segreto-0123456789-0123456789' };

type SiteWithProvider = { origin: string; provider: RunningProvider; stop: () => Promise<void> };

/** The built site with a provider of its own, switched on as an operator would. */
const test = base.extend<{ house: SiteWithProvider }>({
	house: async ({}, use) => {
		const house = await startSiteWithProvider();
		await use(house);
		await house.stop();
	},
	baseURL: async ({ house }, use) => use(house.origin),
});

async function startSiteWithProvider(): Promise<SiteWithProvider> {
	const port = await freePort();
	const redirectUri = `http://localhost:${port}/accedi/oidc/callback/oidc`;
	const provider = await startProvider({ ...CLIENT, redirectUri });
	const variables = {
		OIDC_ISSUER: provider.issuer,
		OIDC_NAME: NAME,
		OIDC_CLIENT_ID: CLIENT.clientId,
		OIDC_CLIENT_SECRET: CLIENT.clientSecret,
	};
	const site = await startDemoSite({ port, variables });
	const stop = async () => void (await Promise.all([site.stop(), provider.stop()]));
	return { origin: site.origin, provider, stop };
}

async function passThroughProvider(page: Page, login: string): Promise<void> {
	await page.getByPlaceholder('Enter any login').fill(login);
	await page.getByPlaceholder('and password').fill('qualunque');
	await page.getByRole('button', { name: 'Sign-in' }).click();
	await page.getByRole('button', { name: 'Continue' }).click();
}

async function linkByMail(page: Page, login: string): Promise<void> {
	await page.goto('/accedi/');
	await page.getByRole('button', { name: oidc.enter(NAME) }).click();
	await passThroughProvider(page, login);
	await expect(page.getByRole('main')).toContainText(oidc.unknown.title(NAME));
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await expect(page).toHaveURL('/area/');
}

test('an account is linked by the code of the mail, and opens the next time', async ({ page }) => {
	await linkByMail(page, 'socia');
	await page.context().clearCookies({ name: 'sid' });
	await page.goto('/area/biblioteca/');
	await page.getByRole('button', { name: oidc.enter(NAME) }).click();
	await expect(page).toHaveURL('/area/biblioteca/');
});

test('the page that asks for the missing step is accessible', async ({ page }) => {
	await page.goto('/accedi/?collega=oidc');
	await expect(page.getByRole('main')).toContainText(oidc.unknown.lead(NAME));
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('the profile unlinks an account, and links it again', async ({ page }) => {
	await linkByMail(page, 'socia');
	await page.goto('/area/profilo/');
	await page.getByRole('button', { name: profile.methods.unlink }).click();
	await expect(page.getByRole('main')).toContainText(profile.outcomes.scollegato);
	await page.getByRole('button', { name: oidc.link(NAME) }).click();
	await expect(page.getByRole('main')).toContainText(oidc.outcomes['account-collegato'].sentence);
	await expect(page.getByRole('button', { name: profile.methods.unlink })).toBeVisible();
});

test('a provider that is down leads back, with a sentence and the other way in', async ({
	page,
	house,
}) => {
	house.provider.misbehave('/', { instead: (response) => void response.writeHead(503).end() });
	await page.goto('/accedi/');
	await page.getByRole('button', { name: oidc.enter(NAME) }).click();
	const told = page.getByRole('alert');
	await expect(told).toContainText(oidc.outcomes['account-non-risponde'].sentence);
	expect(await accessibilityFaults(page)).toEqual([]);
	const { code } = await askForCode(page, addressOf('member-base'));
	await enterCode(page, code);
	await expect(page).toHaveURL('/area/');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the way to the provider and back is the same', async ({ page }) => {
		await linkByMail(page, 'senza-script');
	});
});
