import type { Page } from '@playwright/test';
import { citation } from '#text/citation.ts';
import { norms } from '#text/norms.ts';
import { procedures } from '#text/procedures.ts';
import { recordings } from '#text/recordings.ts';
import { site as siteText } from '#text/site.ts';
import { builtPages } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { pagesOfPdf } from './pdf-pages.ts';

const documents = builtPages('members').filter((url) => /^\/area\/biblioteca\/./.test(url));
const [aDocument] = documents;
const [aProcedure] = builtPages('members').filter((url) => /^\/area\/procedure\/./.test(url));

test.describe('a document of a procedure', () => {
	test.beforeEach(({ signIn }) => signIn('member-base'));

	test('stands among its steps, and leads to the next and back', async ({ page }) => {
		await page.goto(`${aProcedure}`);
		const stages = page.locator('.stages > li');
		const count = await stages.count();
		await stages.first().getByRole('link').first().click();
		const path = page.getByRole('navigation', { name: procedures.partOf });
		await expect(path.getByRole('listitem')).toHaveCount(count);
		await expect(path.locator('[aria-current="step"]')).toHaveCount(1);
		const first = page.url();
		await page.locator('a[rel="next"]').click();
		await expect(path).toContainText(procedures.position(2, count));
		await page.locator('a[rel="prev"]').click();
		await expect(page).toHaveURL(first);
		await path.getByRole('heading').getByRole('link').click();
		await expect(page).toHaveURL(`${aProcedure}`);
	});
});

test('a document that rests on repealed law says so before its text, one click from today’s', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(await pageThatHolds(page, 'id="norme-superate"'));
	const warning = page.getByRole('region', { name: /non val(e|gono) più/ });
	await expect(warning).toBeInViewport();
	const follows = await warning.evaluate((box) => {
		const text = document.querySelector('.document-text');
		return box.compareDocumentPosition(text as Node) & Node.DOCUMENT_POSITION_FOLLOWING;
	});
	expect(follows).not.toBe(0);
	await warning.locator('a[href^="/area/norme/"]').last().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText(norms.ended.title)).toHaveCount(0);
});

test('a recording waits on its own site until somebody opens it, and only members see where', async ({
	page,
	signIn,
}) => {
	const seminar = '/seminari/oltre-la-coprogettazione-i-patti/';
	await page.goto(seminar);
	expect(await page.content()).not.toContain('video.example');
	await signIn('member-base');
	await page.goto(`/area${seminar}`);
	const recording = page.getByRole('figure').filter({ hasText: recordings.length });
	await expect(recording).toContainText(recordings.subtitles(true));
	await expect(recording).toContainText(recordings.where('video.example'));
	await expect(
		recording.getByRole('link', { name: recordings.open('video.example') }),
	).toHaveAttribute('href', /^https:\/\/video\.example\//);
	await expect(page.locator('iframe, video, embed, object')).toHaveCount(0);
});

test('the register leads from an act to the documents that rest on it', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto('/area/norme/');
	await page.locator('a[href="/area/norme/dlgs-117-2017/"]').click();
	await page.getByRole('region', { name: norms.citing }).getByRole('link').first().click();
	const cited = page.getByRole('region', { name: norms.cited });
	await expect(cited.locator('a[href="/area/norme/dlgs-117-2017/"]')).toBeVisible();
});

test.describe('an article with commas', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test.beforeEach(async ({ page, signIn }) => {
		await signIn('member-base');
		await page.goto(await pageThatHolds(page, 'part part-comma'));
	});

	test('gives each comma an address that the keyboard reaches', async ({ page }) => {
		const comma = page.locator('.part-comma[id]').nth(1);
		const id = await comma.getAttribute('id');
		const link = comma.locator('.self-link');
		await link.focus();
		await expect(link).toBeFocused();
		await expect(link).toHaveCSS('opacity', '1');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		await expect(comma).toBeInViewport();
	});

	test('is copied with its numbers, headings and tables, and without our signs', async ({
		page,
	}) => {
		await page.locator('.document-text').evaluate((text) => {
			getSelection()?.selectAllChildren(text);
		});
		await page.keyboard.press('ControlOrMeta+C');
		const { plain, html } = await clipboard(page);
		const marks = await page
			.locator('.part-comma')
			.evaluateAll((parts) => parts.map((part) => `${part.textContent}`.trim().slice(0, 30)));
		for (const mark of marks) expect.soft(plain.split(mark)).toHaveLength(2);
		expect(plain).not.toMatch(/[#\u00ad\u200b]/);
		expect(html).toContain('<h2');
		expect(html).not.toContain('self-link');
		expect(html.includes('<table')).toBe((await page.locator('.prose table').count()) > 0);
	});
});

test.describe('a citation', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('is copied with its day, and the copy is announced', async ({ page, signIn }) => {
		await signIn('member-base');
		await page.goto(`${aDocument}`);
		const title = `${await page.getByRole('heading', { level: 1 }).textContent()}`.trim();
		await page.getByRole('button', { name: citation.copyLong }).click();
		await expect(page.getByRole('status').first()).toHaveText(citation.copied);
		const { plain, html } = await clipboard(page);
		expect(plain).toContain(`${title}, `);
		expect(plain).toContain(`${siteText.name}, https://`);
		expect(plain).toMatch(/\(consultato il \d{1,2}°? [a-z]+ \d{4}\)$/);
		expect(html).toContain(`<cite>${title}</cite>`);
	});

	test('is selected for the reader, where the browser lets nobody copy', async ({
		page,
		signIn,
	}) => {
		await signIn('member-base');
		await page.goto(`${aDocument}`);
		await page.evaluate(() => {
			navigator.clipboard.write = () => Promise.reject(new Error('no'));
		});
		await page.getByRole('button', { name: citation.copyShort }).click();
		const said = page.getByRole('region', { name: citation.title }).getByRole('status');
		await expect(said.last()).toHaveText(citation.selected);
		expect(await page.evaluate(() => `${getSelection()}`)).toContain('https://');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a citation is there to select, and no button that would do nothing', async ({
		page,
		signIn,
	}) => {
		await signIn('member-base');
		await page.goto(`${aDocument}`);
		const section = page.getByRole('region', { name: citation.title });
		await expect(section).toContainText('https://');
		await expect(section.getByRole('button')).toHaveCount(0);
		await expect(section).not.toContainText('consultato');
	});
});

test('each printed sheet says from where it comes, and holds no menu', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(`${aDocument}`);
	const sheets = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
	expect(sheets.length).toBeGreaterThan(1);
	for (const [index, sheet] of sheets.entries()) {
		expect.soft(sheet.text).toContain(siteText.name);
		expect.soft(sheet.text.replaceAll(/\s/g, '')).toContain(`${aDocument}`);
		expect.soft(sheet.text).toContain(`${index + 1} / ${sheets.length}`);
		expect.soft(sheet.text).toContain(citation.printed);
		expect.soft(sheet.text).not.toContain(siteText.signOut);
		expect.soft([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([595, 842]);
	}
});

async function clipboard(page: Page): Promise<{ plain: string; html: string }> {
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
}

async function pageThatHolds(page: Page, markup: string): Promise<string> {
	for (const url of documents) {
		const answer = await page.request.get(url);
		if ((await answer.text()).includes(markup)) return url;
	}
	throw new Error(`No document holds ${markup}.`);
}
