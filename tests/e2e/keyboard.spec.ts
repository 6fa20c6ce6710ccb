import type { Page } from '@playwright/test';
import { site as siteText } from '#text/site.ts';
import { builtPages } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const ENOUGH_STEPS = 200;
const [aDocument] = builtPages('members').filter((url) => /^\/area\/biblioteca\/./.test(url));

type Stop = {
	name: string;
	top: number;
	left: number;
	inMain: boolean;
	isVisible: boolean;
	isMarked: boolean;
};

for (const url of ['/', '/accedi/', '/cerca/', '/adesione/richiesta/']) {
	test(`on ${url} the keyboard reaches everything in reading order, and one sees where`, async ({
		page,
	}) => {
		await page.goto(url);
		await expectSoundWalk(page);
	});
}

test('on a document the keyboard reaches everything in reading order, and one sees where', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(`${aDocument}`);
	await expectSoundWalk(page);
});

test('the first stop leads past the menu, to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: siteText.skipToContent });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect((await currentStop(page)).inMain).toBe(true);
});

test('in the area the second stop leads to the search', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: siteText.skipToSearch })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#cerca-in-testata')).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the menu opens, names the page one is on, and Escape gives the focus back', async ({
		page,
	}) => {
		await page.goto('/comunita/');
		const open = page.getByRole('button', { name: siteText.openMenu, exact: true });
		const menu = page.getByRole('navigation', { name: siteText.publicMenuName });
		await expect(menu).toBeHidden();
		await open.focus();
		await page.keyboard.press('Enter');
		await expect(menu).toBeVisible();
		await expect(menu.locator('[aria-current="page"]')).toHaveText('La comunità');
		await page.keyboard.press('Tab');
		await expect(menu.getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
		await expect(open).toBeFocused();
	});
});

test('public pages and the area are told apart, and lead to each other', async ({
	page,
	signIn,
}) => {
	await page.goto('/comunita/');
	await expect(page.getByRole('banner')).not.toContainText(siteText.areaFor);
	await signIn('member-base');
	await page.goto('/comunita/');
	await page.getByRole('banner').getByRole('link', { name: siteText.areaName }).click();
	await expect(page).toHaveURL('/area/');
	await expect(page.getByRole('banner')).toContainText(siteText.areaFor);
	await page.getByRole('link', { name: siteText.toPublicSite }).click();
	await expect(page).toHaveURL('/');
});

test('every inner page says where one is, from the first page down', async ({ page, signIn }) => {
	await signIn('member-base');
	const roots = { public: siteText.home, members: siteText.areaName };
	for (const [audience, root] of Object.entries(roots)) {
		for (const url of builtPages(audience as keyof typeof roots)) {
			if (['/', '/area/'].includes(url)) continue;
			const html = await (await page.request.get(url)).text();
			const trail = /<nav class="breadcrumb[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
			expect.soft(trail, url).toContain(`>${root}</a>`);
			expect.soft(trail.match(/aria-current="page"/g), url).toHaveLength(1);
		}
	}
});

async function expectSoundWalk(page: Page): Promise<void> {
	const stops = await walk(page);
	const expected = await page
		.locator('a[href], button, input:not([type=hidden]), select, textarea, summary')
		.filter({ visible: true })
		.count();
	expect(stops.length).toBeGreaterThanOrEqual(Math.min(expected, 3));
	for (const stop of stops) {
		expect.soft(stop.isVisible, `${stop.name} is visible when focused`).toBe(true);
		expect.soft(stop.isMarked, `${stop.name} shows its focus`).toBe(true);
	}
	const content = stops.filter((stop) => stop.inMain);
	expect(content.filter((stop, index) => goesBack(content[index - 1], stop))).toEqual([]);
}

/** Up again is in order only towards a column on the right. */
function goesBack(before: Stop | undefined, stop: Stop): boolean {
	return before !== undefined && stop.top < before.top - 400 && stop.left <= before.left;
}

/** Presses Tab through the whole page, until focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let step = 0; step < ENOUGH_STEPS; step += 1) {
		await page.keyboard.press('Tab');
		const stop = await currentStop(page);
		if (stop.name === '') return stops;
		stops.push(stop);
	}
	return stops;
}

function currentStop(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const element = document.activeElement;
		const nowhere = { name: '', top: 0, left: 0, inMain: false, isVisible: false, isMarked: false };
		if (!element || element === document.body) return nowhere;
		const box = element.getBoundingClientRect();
		const style = getComputedStyle(element);
		return {
			name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${element.id}`,
			top: box.top + scrollY,
			left: box.left,
			inMain: element.closest('main') !== null,
			isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
			isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
		};
	});
}
