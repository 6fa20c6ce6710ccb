import type { Page } from '@playwright/test';
import { chooseFaces } from '../e2e/faces.ts';
import { expect, type Role, test } from '../e2e/fixtures.ts';
import { openSearch } from '../e2e/search-page.ts';
import { makeSteady } from './steady.ts';

/** What a person sees of each page at first: the window is as tall as two screens. */
const WINDOWS = [
	{ width: 360, height: 1300 },
	{ width: 768, height: 1300 },
	{ width: 1280, height: 1200 },
] as const;
/** Two photographs of a page of thirteen thousand pixels must be alike before they count. */
const PATIENCE = 60_000;
const SCHEMES = ['light', 'dark'] as const;

type Photographed = {
	name: string;
	address: string;
	as?: Role;
	whole?: boolean;
	open?: (page: Page, address: string) => Promise<unknown>;
};

const PAGES: readonly Photographed[] = [
	{ name: 'stile', address: '/stile/', whole: true },
	{ name: 'inizio', address: '/' },
	{ name: 'adesione', address: '/adesione/' },
	{ name: 'pubblicazione', address: '/pubblicazioni/che-cos-e-la-coprogettazione/' },
	{ name: 'seminario', address: '/seminari/dividere-ruoli-e-responsabilita/' },
	{ name: 'biblioteca', address: '/biblioteca/' },
	{ name: 'accedi', address: '/accedi/' },
	{ name: 'area', address: '/area/', as: 'member-base' },
	{ name: 'elenco', address: '/area/biblioteca/', as: 'member-base' },
	{ name: 'documento', address: '/area/biblioteca/condurre-i-tavoli/', as: 'member-base' },
	{ name: 'atto', address: '/area/norme/l-241-1990/', as: 'member-base' },
	{
		name: 'ricerca',
		address: '/area/cerca/?q=convenzione',
		as: 'member-base',
		open: openSearch,
	},
];

test.describe.configure({ mode: 'parallel' });

for (const photographed of PAGES) {
	test(`${photographed.address} looks as in its photographs`, async ({ page, signIn }) => {
		test.setTimeout(180_000);
		if (photographed.as) await signIn(photographed.as);
		await chooseFaces(page, 'own');
		for (const window of WINDOWS) await expectUnchanged(page, photographed, window);
	});
}

async function expectUnchanged(
	page: Page,
	{ name, address, whole = false, open }: Photographed,
	window: (typeof WINDOWS)[number],
): Promise<void> {
	await page.setViewportSize(window);
	if (open) await open(page, address);
	else await page.goto(address);
	await makeSteady(page);
	for (const colorScheme of SCHEMES) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expect.soft(page).toHaveScreenshot(`${name}-${window.width}-${colorScheme}.png`, {
			fullPage: whole,
			timeout: PATIENCE,
		});
	}
}
