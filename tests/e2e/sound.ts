import type { Page } from '@playwright/test';
import { accessibilityFaults, contrastFaults, sidewaysScroll } from './axe.ts';
import { expect } from './fixtures.ts';

/** The narrowest is that of WCAG 1.4.10; the last stays, and is the one that is read through. */
const WINDOWS = [
	{ width: 320, height: 640 },
	{ width: 1280, height: 800 },
	{ width: 360, height: 740 },
] as const;
const AS_IT_WAS = { colorScheme: 'light', contrast: null } as const;

/**
 * Says what is wrong with the page, and goes on. The widths change the layout, not the words, and the
 * dark theme the colours alone: the whole of WCAG is asked of a page once, at the width of a phone.
 */
export async function expectSound(page: Page): Promise<void> {
	for (const window of WINDOWS) {
		await page.setViewportSize(window);
		expect.soft(await sidewaysScroll(page), `${page.url()} at ${window.width}`).toBe(0);
	}
	expect.soft(await accessibilityFaults(page), page.url()).toEqual([]);
	const inTheDark = await contrastFaults(page, { colorScheme: 'dark' });
	expect.soft(inTheDark, `${page.url()} in the dark theme`).toEqual([]);
	await page.emulateMedia(AS_IT_WAS);
}

/** The same, and the whole of WCAG also for a wide window and the colours for who wants more contrast. */
export async function expectSoundWhenWide(page: Page): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 800 });
	expect.soft(await accessibilityFaults(page), `${page.url()} when wide`).toEqual([]);
	for (const colorScheme of ['light', 'dark'] as const) {
		const faults = await contrastFaults(page, { colorScheme, contrast: 'more' });
		expect.soft(faults, `${page.url()} ${colorScheme}, with more contrast`).toEqual([]);
	}
	await page.emulateMedia(AS_IT_WAS);
}

/** Opens whatever can be opened: what is folded away is read too. */
export async function unfold(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) details.toggleAttribute('open', true);
	});
}
