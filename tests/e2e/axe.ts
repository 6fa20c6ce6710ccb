import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const LEVEL_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @returns one line for each place of the page that fails WCAG 2.2 AA */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	const { violations } = await axeOf(page).withTags(LEVEL_AA).analyze();
	return violations.flatMap(describe);
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
	// A colour on its way from one theme to the other is neither.
	await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
	const { violations } = await axeOf(page).withRules(['color-contrast']).analyze();
	return violations.flatMap(describe);
}

/** @returns by how many pixels the page is wider than its window */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

/** No page of ours has frames: the mode that gathers what they hold takes a third of the time. */
function axeOf(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode(true);
}

function describe({ id, help, nodes }: Violation): string[] {
	return nodes.map((node) => `${id}: ${node.target.join(' ')} (${help})`);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
