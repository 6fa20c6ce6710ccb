import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const KB = 1000;
const FIRST_VIEW = 120 * KB;
const SECOND_PAGE = 60 * KB;

test('the first view of the landing page is light, the second page lighter, and nothing moves', async ({
	page,
}) => {
	const received = await countReceived(page);
	await watchShifts(page);
	await page.goto('/', { waitUntil: 'networkidle' });
	const first = received();
	expect(first).toBeGreaterThan(0);
	expect(first).toBeLessThanOrEqual(FIRST_VIEW);
	expect(await shiftOf(page)).toBe(0);
	await page.goto('/adesione/', { waitUntil: 'networkidle' });
	expect(received() - first).toBeLessThanOrEqual(SECOND_PAGE);
	expect(await shiftOf(page)).toBe(0);
});

test('nothing moves on the search page, nor where an address already asks', async ({ page }) => {
	await watchShifts(page);
	await page.goto('/cerca/', { waitUntil: 'networkidle' });
	expect(await shiftOf(page)).toBe(0);
	await page.goto('/cerca/?q=coprogettazione');
	await expect(page.locator('[data-list] > li').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(await shiftOf(page)).toBe(0);
});

test('a part of a document that lies far below is reached by its address, and is all there', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto('/area/biblioteca/valbruna-avviso/#art5-com2');
	await expect(page.locator('#art5-com2')).toBeInViewport();
	const last = page.locator('.document-side > :last-child');
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	// A part that is left undrawn hides its scrolling tables from the keyboard.
	for (const media of ['screen', 'print'] as const) {
		await page.emulateMedia({ media });
		const undrawn = await page.evaluate(
			() =>
				[...document.querySelectorAll('main *')].filter(
					(part) => getComputedStyle(part).contentVisibility === 'auto',
				).length,
		);
		expect([media, undrawn]).toEqual([media, 0]);
	}
});

/** Bytes as they travelled: compressed, headers included. */
async function countReceived(page: Page): Promise<() => number> {
	let bytes = 0;
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	return () => bytes;
}

async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(globalThis, { shifted: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				Object.assign(globalThis, {
					shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value'),
				});
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

function shiftOf(page: Page): Promise<number> {
	return page.evaluate(() => Reflect.get(globalThis, 'shifted'));
}
