import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const LEVEL_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @returns one line for each place of the page that fails WCAG 2.2 AA */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(LEVEL_AA).analyze();
	return violations.flatMap((violation) =>
		violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${violation.help})`),
	);
}

/** @returns by how many pixels the page is wider than its window */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}
