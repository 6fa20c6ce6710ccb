import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOnly } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVEL_AA: RunOnly = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast'] };

/** @returns one line for each place of the page that fails WCAG 2.2 AA */
export function accessibilityFaults(page: Page): Promise<string[]> {
	return faultsOf(page, LEVEL_AA);
}

/**
 * Looks at the colours alone, in another theme: the rest of a page is the same in all of them.
 *
 * @param media the theme; the page is left in it
 * @returns one line for each text that is too pale for its ground
 */
export async function contrastFaults(
	page: Page,
	media: Pick<NonNullable<Parameters<Page['emulateMedia']>[0]>, 'colorScheme' | 'contrast'>,
): Promise<string[]> {
	await page.emulateMedia(media);
	await endTransitions(page);
	return faultsOf(page, COLOURS);
}

/** @returns by how many pixels the page is wider than its window */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

/** Brings colours where they are going: one on its way from a theme to another is neither. */
async function endTransitions(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const nextFrame = () => new Promise(requestAnimationFrame);
		const underWay = () =>
			document.getAnimations().filter((animation) => animation instanceof CSSTransition);
		await nextFrame();
		for (let moving = underWay(); moving.length > 0; moving = underWay()) {
			for (const transition of moving) transition.finish();
			await nextFrame();
		}
	});
}

/** No page of ours has frames, and what passes is not asked for: to describe it takes axe most of its time. */
async function faultsOf(page: Page, runOnly: RunOnly): Promise<string[]> {
	await bringAxe(page);
	return page.evaluate(async (rules) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, {
			runOnly: rules,
			resultTypes: ['violations'],
			iframes: false,
		});
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
		);
	}, runOnly);
}

/** Once a page; the browser's own protocol takes 650 kB in half of the time that `evaluate` does. */
async function bringAxe(page: Page): Promise<void> {
	if (await page.evaluate(() => 'axe' in globalThis)) return;
	const protocol = await page.context().newCDPSession(page);
	await protocol.send('Runtime.evaluate', { expression: SOURCE });
	await protocol.detach();
}
