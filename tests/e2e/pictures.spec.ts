import type { Locator, Page } from '@playwright/test';
import { PHASES } from '#domain/phases.ts';
import { REGION_TILES } from '#domain/region-tiles.ts';
import { DEMO_ORGANISATIONS } from '#scripts/demo-organisations.ts';
import { charts } from '#text/charts.ts';
import { network } from '#text/network.ts';
import { networkDesk } from '#text/network-desk.ts';
import { norms } from '#text/norms.ts';
import { phases } from '#text/phases.ts';
import { expect, test } from './fixtures.ts';
import { expectSound, expectSoundWhenWide, unfold } from './sound.ts';

const steps = (page: Page) => page.getByRole('navigation', { name: phases.pathName }).locator('a');

/** Label and number of each row of a table. */
function tableRows(table: Locator): Promise<string[][]> {
	return table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
		);
}

test('each bar has the figure of its row in the table, and a length to match', async ({ page }) => {
	await page.goto('/biblioteca/');
	const withBars = await page.locator('.chart:has(.bar)').all();
	expect(withBars.length).toBe(2);
	for (const chart of withBars) {
		const bars = await chart.locator('.bar').evaluateAll((all) =>
			all.map((bar) => ({
				texts: [...bar.querySelectorAll('span')].map((span) => span.textContent?.trim() ?? ''),
				width: bar.querySelector('path')?.getBoundingClientRect().width ?? 0,
			})),
		);
		expect(bars.map(({ texts }) => texts)).toEqual(await tableRows(chart.locator('table')));
		const longest = bars.reduce((a, b) => (a.width > b.width ? a : b));
		const perDocument = longest.width / Number(longest.texts[1]);
		for (const { texts, width } of bars.filter(({ texts }) => Number(texts[1]) > 1))
			expect(Math.abs(width / perDocument - Number(texts[1]))).toBeLessThan(0.2);
	}
});

test('each year has the figure of its row in the table, in order', async ({ page }) => {
	await page.goto('/biblioteca/');
	const chart = page.locator('.chart:has(.year-column)');
	const columns = await chart
		.locator('.year-column')
		.evaluateAll((all) =>
			all.map((column) =>
				[...column.querySelectorAll('span')].map((span) => span.textContent?.trim() ?? ''),
			),
		);
	expect(columns.map(([count, label]) => [label, count])).toEqual(
		await tableRows(chart.locator('table')),
	);
	const years = columns.map(([, label]) => label);
	expect(years).toEqual(years.toSorted());
});

test('the figures open under a finger or a key, without a script', async ({
	openWithoutScript,
}) => {
	const page = await openWithoutScript();
	await page.goto('/biblioteca/');
	const figures = page.locator('.same-figures').first();
	await expect(figures.locator('table')).toBeHidden();
	await figures.getByText(charts.sameFigures).focus();
	await page.keyboard.press('Enter');
	await expect(figures.locator('table')).toBeVisible();
});

test('the path has every step, and the keyboard walks it in order with the focus in sight', async ({
	page,
}) => {
	await page.goto('/biblioteca/');
	const names = await steps(page).locator('.phase-name').allTextContents();
	expect(names).toEqual(PHASES.map(({ label }) => label));
	await steps(page).first().focus();
	for (const name of names) {
		const focused = page.locator('a.phase:focus');
		await expect(focused.locator('.phase-name')).toHaveText(name);
		await expect(focused).toBeInViewport();
		expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
		await page.keyboard.press('Tab');
	}
});

test('a stranger’s step leads to its sentence, with the same number of documents', async ({
	page,
}) => {
	await page.goto('/biblioteca/');
	const table = page.locator('.phases + .same-figures table');
	const rows = await tableRows(table);
	for (const [index, { code, label }] of PHASES.entries()) {
		const count = Number(rows[index]?.[1]);
		await expect(steps(page).nth(index)).toContainText(phases.documents(count));
		await steps(page).nth(index).click();
		await expect(page).toHaveURL(new RegExp(`#fase-${code}$`));
		const note = page.locator(`#fase-${code}`);
		await expect(note).toBeInViewport();
		await expect(note.locator('h3')).toHaveText(label);
		await expect(note.locator('.meta')).toHaveText(phases.documents(count));
	}
	await expect(page.locator('main a[href^="/area/"]')).toHaveCount(0);
});

test('a member’s step leads to as many documents as it promised', async ({ page, signIn }) => {
	await signIn('member-base');
	for (const index of [0, 5, 10]) {
		await page.goto('/area/procedure/');
		const promised = (await steps(page).nth(index).locator('.meta').textContent()) ?? '';
		await steps(page).nth(index).click();
		await expect(page).toHaveURL(/\/area\/biblioteca\/\?fase=\d\d$/);
		const total = Number.parseInt(promised, 10);
		await expect(page.locator('#trovati')).toContainText(String(total));
	}
});

test('the map says the numbers of its table, and names nobody', async ({ page }) => {
	await page.goto('/comunita/rete/');
	const tiles = await page.locator('.region-tile').evaluateAll((all) =>
		all.map((tile) => ({
			name: tile.querySelector('.tile-name')?.textContent?.trim(),
			count: tile.querySelector('.tile-count')?.textContent?.trim() ?? '0',
		})),
	);
	expect(tiles.map(({ name }) => name)).toEqual(REGION_TILES.map(({ short }) => short));
	const rows = await tableRows(page.locator('.region-table'));
	const ofRegions = rows.filter(([label]) => label !== network.noRegion).map(([, count]) => count);
	const onMap = tiles.map(({ count }) => count).filter((count) => count !== '0');
	expect(onMap.toSorted()).toEqual(ofRegions.toSorted());
	const source = await page.content();
	for (const { name } of DEMO_ORGANISATIONS) expect(source).not.toContain(name);
	await expect(page.locator('main a[href^="/area/"]')).toHaveCount(0);
});

test('members filter the network by region, on the map and in the table, without a script', async ({
	signIn,
	openWithoutScript,
}) => {
	await signIn('member-base');
	const page = await openWithoutScript();
	const names = () => page.locator('.network-list strong').allTextContents();
	await page.goto('/area/rete/');
	expect((await names()).toSorted()).toEqual(
		DEMO_ORGANISATIONS.filter(({ current }) => current)
			.map(({ name }) => name)
			.toSorted(),
	);
	const inLombardia = DEMO_ORGANISATIONS.filter(({ region }) => region === '03').map(
		({ name }) => name,
	);
	await page.locator('.region-table').getByRole('link', { name: 'Lombardia' }).click();
	await expect(page).toHaveURL('/area/rete/?regione=03#enti');
	expect((await names()).toSorted()).toEqual(inLombardia.toSorted());
	await expect(page.getByText(networkDesk.found(5), { exact: true })).toBeVisible();
	await page.locator('a.region-tile', { hasText: 'Tosc.' }).click();
	await expect(page).toHaveURL('/area/rete/?regione=09#enti');
	await expect(page.locator('.region-table [aria-current="true"]')).toHaveText('Toscana');
	await page.getByRole('link', { name: networkDesk.filters.all }).click();
	await expect(page).toHaveURL('/area/rete/#enti');
});

test('a region that does not exist is said, and not repeated', async ({ page, signIn }) => {
	await signIn('member-base');
	const answer = await page.goto('/area/rete/?regione=%3Cscript%3Ealert(1)%3C/script%3E');
	expect(answer?.status()).toBe(200);
	await expect(page.getByRole('status')).toHaveText(networkDesk.filters.unknown);
	expect(await answer?.text()).not.toContain('alert(1)');
});

test('a stranger comes back to the region that they asked for', async ({ page }) => {
	await page.goto('/area/rete/?regione=09');
	await expect(page).toHaveURL(`/accedi/?ritorno=${encodeURIComponent('/area/rete/?regione=09')}`);
});

test('the timeline stands in order of time, and says in words what has ended', async ({ page }) => {
	await page.goto('/cronologia/');
	const days = await page
		.locator('.timeline time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
	expect(days[0]).toBe('1990-08-07');
	expect(days).toEqual(days.toSorted());
	const ended = page.locator('.timeline > li.ended');
	expect(await ended.count()).toBeGreaterThan(0);
	for (const words of await ended.locator('.ended-word').allTextContents())
		expect([norms.ended.abrogato, norms.ended.superato].some((end) => words.includes(end))).toBe(
			true,
		);
	expect(await ended.locator('.ended-word').count()).toBe(await ended.count());
	await expect(page.locator('main a[href^="/area/"]')).toHaveCount(0);
});

test('a member’s timeline leads to the entry of each act', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto('/area/cronologia/');
	const acts = await page.locator('.timeline > li').count();
	const hrefs = await page
		.locator('.timeline a[href^="/area/norme/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs).toHaveLength(acts);
	for (const href of hrefs) expect((await page.request.get(href)).status()).toBe(200);
});

test('every picture is accessible, and fits every window', async ({ page, signIn }) => {
	test.setTimeout(300_000);
	await signIn('member-base');
	for (const url of [
		'/biblioteca/',
		'/cronologia/',
		'/comunita/rete/',
		'/area/rete/?regione=03',
		'/area/procedure/',
		'/area/cronologia/',
	]) {
		await page.goto(url);
		await unfold(page);
		await expectSoundWhenWide(page);
		await expectSound(page);
	}
});

test('the words of the map are 14 pixels high on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/comunita/rete/');
	const heights = await page.locator('.tile-map text').evaluateAll((words) =>
		words.map((word) => {
			const map = word.closest('svg');
			const scale = (map?.getBoundingClientRect().width ?? 0) / (map?.viewBox.baseVal.width ?? 1);
			return Number.parseFloat(getComputedStyle(word).fontSize) * scale;
		}),
	);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(14);
});
