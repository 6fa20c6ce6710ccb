import { expect } from '@playwright/test';
import type { FirefoxPage } from './firefox.ts';

const PAGES = [
	'/',
	'/adesione/',
	'/adesione/richiesta/',
	'/biblioteca/',
	'/pubblicazioni/che-cos-e-la-coprogettazione/',
	'/cronologia/',
	'/accedi/',
	'/area/',
	'/area/biblioteca/',
	'/area/biblioteca/piano-economico-e-costi/',
	'/area/norme/l-241-1990/',
	'/area/cerca/?q=convenzione',
	'/area/rete/',
];

/** @param textSize in pixels, as the browser was told */
export async function expectNarrowPagesToFit(
	{ page, open, signIn, errors }: FirefoxPage,
	textSize: number,
): Promise<void> {
	await signIn('member-base');
	await page.setViewport({ width: 320, height: 640 });
	for (const url of PAGES) {
		await open(url);
		const { size, over } = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			const { fontSize } = getComputedStyle(document.documentElement);
			return { size: fontSize, over: scrollWidth - clientWidth };
		});
		expect(size).toBe(`${textSize}px`);
		expect.soft(over, url).toBe(0);
	}
	expect(errors).toEqual([]);
}
