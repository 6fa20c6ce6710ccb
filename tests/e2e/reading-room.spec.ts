import type { Page } from '@playwright/test';
import { anchors } from '#text/anchors.ts';
import { deviceChoices } from '#text/device-choices.ts';
import { library } from '#text/library.ts';
import { resume } from '#text/resume.ts';
import { search } from '#text/search.ts';
import { accessibilityFaults, sidewaysScroll } from './axe.ts';
import { chooseFaces, facesOf, openInFaces } from './faces.ts';
import { expect, test } from './fixtures.ts';
import { pagesOfPdf } from './pdf-pages.ts';

/** A guide with a table of five columns, a note and sections enough to have contents. */
const GUIDE = '/area/biblioteca/piano-economico-e-costi/';
const TWO_NOTES = '/area/biblioteca/coprogrammare-prima/';
const WITH_ADDRESSES = '/area/biblioteca/articolo-55-codice-terzo-settore/';
const PUBLICATION = '/pubblicazioni/che-cos-e-la-coprogettazione/';
const SEMINAR = '/seminari/oltre-la-coprogettazione-i-patti/';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 320, height: 640 };

test.describe('the measure', () => {
	for (const [faces, drawnIn] of [
		['own', /^Source Serif/],
		['stand-in', /^(?:Times New Roman|Liberation Serif)$/],
	] as const)
		for (const url of [GUIDE, PUBLICATION, SEMINAR])
			test(`a line of ${url} holds 60 to 75 characters, on average, in its ${faces} faces`, async ({
				page,
				signIn,
			}) => {
				if (url === GUIDE) await signIn('member-base');
				await chooseFaces(page, faces);
				await openInFaces(page, url);
				const [face] = await facesOf(page, '.prose > p');
				const isMissing = faces === 'stand-in' && !drawnIn.test(`${face}`);
				// biome-ignore lint/suspicious/noSkippedTests: what a machine does not have cannot be drawn; fonts.test.ts measures it.
				test.skip(isMissing, `This machine has no face that stands in for ours: ${face}.`);
				expect(face).toMatch(drawnIn);
				const average = await charactersOfALine(page);
				expect(average).toBeGreaterThanOrEqual(60);
				expect(average).toBeLessThanOrEqual(75);
			});
});

test.describe('notes', () => {
	test.beforeEach(async ({ page, signIn }) => {
		await chooseFaces(page, 'own');
		await signIn('member-base');
	});

	test('stand beside their references on a wide screen, one below the other, each once', async ({
		page,
	}) => {
		await page.setViewportSize(WIDE);
		await page.goto(TWO_NOTES);
		const text = await boxOf(page, '.document-text > p');
		const notes = page.locator('.footnotes li');
		let below = 0;
		for (const [index, note] of (await notes.all()).entries()) {
			const box = await note.boundingBox();
			const reference = await boxOf(page, `.note-${index + 1}`);
			expect.soft(box?.x).toBeGreaterThan(text.x + text.width);
			expect.soft(box?.y).toBeGreaterThanOrEqual(Math.max(below, reference.y - 2));
			expect.soft(box?.y).toBeLessThan(reference.y + 400);
			below = (box?.y ?? 0) + (box?.height ?? 0);
		}
		const words = `${await notes.first().locator('p').textContent()}`.slice(0, 40);
		expect((await page.content()).split(words)).toHaveLength(2);
		expect(await sidewaysScroll(page)).toBe(0);
	});

	test('stand at the foot on a narrow one', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto(TWO_NOTES);
		const title = page.getByRole('heading', { name: 'Note' });
		await expect(title).toBeVisible();
		const note = await boxOf(page, '.footnotes li');
		expect(note.y).toBeGreaterThan((await title.boundingBox())?.y ?? Number.POSITIVE_INFINITY);
	});

	for (const size of [WIDE, PHONE]) {
		test(`are reached and left by the keyboard at ${size.width} pixels`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.goto(GUIDE);
			const reference = page.locator('[data-footnote-ref]').first();
			await reference.focus();
			await page.keyboard.press('Enter');
			await expect(page.locator('.footnotes li').first()).toBeInViewport();
			await page.keyboard.press('Tab');
			const back = page.locator('[data-footnote-backref]').first();
			await expect(back).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(reference).toBeInViewport();
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Tab');
			await expect(reference).toBeFocused();
		});
	}
});

test.describe('the contents', () => {
	test.beforeEach(({ signIn }) => signIn('member-base'));

	test('follow on a wide screen, and mark the section that one reads', async ({ page }) => {
		await page.goto(GUIDE);
		const contents = page.getByRole('navigation', { name: library.contents });
		await expect(contents.locator('[aria-current]')).toHaveCount(0);
		await scrollTo(page, 'Dal piano al rendiconto');
		await expect(contents.locator('[aria-current="true"]')).toHaveText('Dal piano al rendiconto');
		await expect(contents).toBeInViewport();
		await scrollTo(page, 'Com’è fatto');
		await expect(contents.locator('[aria-current="true"]')).toHaveText('Com’è fatto');
	});

	test('notice a leap into the middle of a section', async ({ page }) => {
		await page.goto(GUIDE);
		await scrollTo(page, 'Gli imprevisti');
		const current = page.locator('.contents [aria-current]');
		await expect(current).toHaveText('Le voci che fanno discutere');
		await page.keyboard.press('ControlOrMeta+Home');
		await expect(current).toHaveCount(0);
	});

	test('stay where they are on a screen that is not tall enough for both', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 400 });
		await page.goto(GUIDE);
		await scrollTo(page, 'Dal piano al rendiconto');
		await expect(page.getByRole('navigation', { name: library.contents })).not.toBeInViewport();
	});

	test('are folded on a narrow screen, and unfold by the keyboard', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto(GUIDE);
		const contents = page.getByRole('navigation', { name: library.contents });
		await expect(contents.getByRole('link')).toHaveCount(0);
		await contents.locator('summary').focus();
		await page.keyboard.press('Enter');
		await contents.getByRole('link', { name: 'Prova del nove' }).click();
		await expect(page.getByRole('heading', { name: 'Prova del nove' })).toBeInViewport();
	});
});

test('a rule shows how far one has come, unless motion is unwelcome', async ({ page, signIn }) => {
	await signIn('member-base');
	await page.goto(GUIDE);
	const widthOfRule = () =>
		page.evaluate(() => new DOMMatrix(getComputedStyle(document.body, '::before').transform).a);
	expect(await widthOfRule()).toBe(0);
	await scrollTo(page, 'Le voci che fanno discutere');
	await expect.poll(widthOfRule).toBeGreaterThan(0.2);
	expect(await widthOfRule()).toBeLessThan(0.9);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const content = await page.evaluate(() => getComputedStyle(document.body, '::before').content);
	expect(content).toBe('none');
});

test.describe('a table', () => {
	test.beforeEach(({ signIn }) => signIn('member-base'));

	test('that does not fit scrolls by the keyboard, has a name and says so', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto(GUIDE);
		const table = page.getByRole('region', { name: 'Tabella: Com’è fatto' });
		await expect(table).toHaveAttribute('tabindex', '0');
		const hint = await table.evaluate((box) => getComputedStyle(box, '::before').content);
		expect(hint).toContain('Scorri');
		await table.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
	});

	test('that fits is no stop of the keyboard, and says nothing', async ({ page }) => {
		await page.goto(GUIDE);
		const table = page.getByRole('group', { name: 'Tabella: Com’è fatto' });
		await expect(table).toHaveAttribute('tabindex', '-1');
		expect(await table.evaluate((box) => getComputedStyle(box, '::before').content)).toBe('none');
	});
});

test.describe('the link of a section', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('copies its whole address in one click, and says so', async ({ page }) => {
		await page.goto(PUBLICATION);
		const link = page.locator('.titled .self-link').first();
		const hash = await link.getAttribute('href');
		await link.click();
		await expect(page.getByRole('status').filter({ hasText: anchors.copied })).toHaveCount(1);
		await expect(link).toHaveAttribute('data-said', anchors.copied);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(`${new URL(PUBLICATION, page.url()).href}${hash}`);
		expect(page.url()).toBe(copied);
	});

	test('says where the address is, where the browser lets nobody copy', async ({ page }) => {
		await page.goto(PUBLICATION);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
		});
		await page.locator('.titled .self-link').first().click();
		await expect(page.getByRole('status').filter({ hasText: anchors.shown })).toHaveCount(1);
	});
});

test.describe('where one had stopped', () => {
	test.beforeEach(({ signIn }) => signIn('member-base'));

	test('is offered on return, and leads there', async ({ page }) => {
		await readAsFarAs(page, 'Dal piano al rendiconto');
		await page.goto(GUIDE);
		await expect(page.locator('.resume')).toContainText('Dal piano al rendiconto');
		await page.getByRole('link', { name: resume.goOn }).click();
		await expect(page.getByRole('heading', { name: 'Dal piano al rendiconto' })).toBeInViewport();
	});

	test('never leaves this device', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
		await readAsFarAs(page, 'Dal piano al rendiconto');
		await page.goto(GUIDE);
		await expect(page.locator('.resume')).toBeVisible();
		expect(asked.filter((request) => request.includes('dal-piano'))).toEqual([]);
		expect(await page.evaluate(() => document.cookie)).toBe('');
	});

	test('is forgotten by whoever begins again', async ({ page }) => {
		await readAsFarAs(page, 'Dal piano al rendiconto');
		await page.goto(GUIDE);
		await page.getByRole('link', { name: resume.fromStart }).click();
		await expect(page.locator('.resume')).toBeHidden();
		await page.goto(GUIDE);
		await expect(page.locator('.resume')).toBeHidden();
	});

	test('is gone after signing out', async ({ page, signIn }) => {
		await readAsFarAs(page, 'Dal piano al rendiconto');
		await page.goto('/esci/');
		await page.getByRole('main').getByRole('button').click();
		await page.waitForURL((url) => url.pathname === '/');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await signIn('member-base');
		await page.goto(GUIDE);
		await expect(page.locator('.resume')).toBeHidden();
	});

	test('is not taken down once that is turned off in the profile', async ({ page }) => {
		await readAsFarAs(page, 'Dal piano al rendiconto');
		await page.goto('/area/profilo/');
		await page.getByLabel(deviceChoices.places).uncheck();
		expect(await page.evaluate(() => localStorage.getItem('dove-ero'))).toBeNull();
		await page.goto(GUIDE);
		await scrollTo(page, 'Dal piano al rendiconto');
		await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
		await page.goto(GUIDE);
		await expect(page.locator('.resume')).toBeHidden();
	});
});

test('a stranger who reads a publication leaves nothing on the device', async ({ page }) => {
	await page.goto(PUBLICATION);
	await page.keyboard.press('End');
	await expect(page.locator('.site-footer')).toBeInViewport();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('text of any size', () => {
	test.beforeEach(({ signIn }) => signIn('member-base'));

	test('at 400 % zoom nothing scrolls sideways and nothing covers the text', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 200 });
		for (const url of [GUIDE, TWO_NOTES, '/area/', PUBLICATION, SEMINAR]) {
			await page.goto(url);
			expect.soft(await sidewaysScroll(page), url).toBe(0);
			expect.soft(await stuckParts(page), url).toEqual([]);
		}
	});

	test('at twice the size of text nothing is cut or pushed out of sight', async ({ page }) => {
		const protocol = await page.context().newCDPSession(page);
		await protocol.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
		for (const width of [320, 1280, 1600]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(GUIDE);
			const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
			expect(size).toBe('32px');
			expect.soft(await sidewaysScroll(page), `${width}`).toBe(0);
			expect.soft(await cutTexts(page), `${width}`).toEqual([]);
		}
	});
});

test('on paper the text begins on the first sheet, and its addresses stand at its end', async ({
	page,
	signIn,
}) => {
	await signIn('member-base');
	await page.goto(WITH_ADDRESSES);
	const sheets = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
	const [first] = sheets;
	const opening = `${await page.locator('.document-text > p').first().textContent()}`.slice(-40);
	expect(first?.text.replaceAll(/\s+/g, ' ')).toContain(opening.replaceAll(/\s+/g, ' '));
	const all = sheets.map(({ text }) => text).join(' ');
	expect(all).toContain('Indirizzi dei collegamenti');
	expect(all).not.toContain(library.contents);
	expect(all).not.toContain('Torna al richiamo');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.letterhead')).toBeVisible();
	await expect(page.locator('.addresses li').first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.letterhead, .addresses').filter({ visible: true })).toHaveCount(0);
});

test('the search is one key away on every page, until it is turned off', async ({
	page,
	signIn,
}) => {
	await page.goto('/comunita/');
	await page.keyboard.press('/');
	await page.waitForURL((url) => url.pathname === '/cerca/');
	await expect(page.getByLabel(search.label, { exact: true })).toBeFocused();
	await signIn('member-base');
	await page.goto(GUIDE);
	await page.keyboard.press('/');
	await expect(page.locator('#cerca-in-testata')).toBeFocused();
	await page.keyboard.type('a/b');
	await expect(page.locator('#cerca-in-testata')).toHaveValue('a/b');
	await page.goto('/area/profilo/');
	await page.getByLabel(search.shortcut).uncheck();
	await page.goto(GUIDE);
	await expect(page.locator('.key-hint')).toHaveCSS('visibility', 'hidden');
	await page.keyboard.press('/');
	await expect(page.locator('#cerca-in-testata')).not.toBeFocused();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('contents, notes and links of sections are there, and nothing that would do nothing', async ({
		page,
		signIn,
	}) => {
		await signIn('member-base');
		await page.goto(GUIDE);
		await expect(page.locator('.contents a').first()).toBeVisible();
		await page.locator('.titled .self-link').first().focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#./);
		await expect(page.locator('.resume')).toBeHidden();
		await expect(page.locator('.table-scroll').first()).toHaveAttribute('tabindex', '0');
		await page.goto('/area/profilo/');
		await expect(page.getByText(deviceChoices.title)).toBeHidden();
	});
});

test('what the script adds is as accessible as what it found', async ({ page, signIn }) => {
	await signIn('member-base');
	await readAsFarAs(page, 'Dal piano al rendiconto');
	await page.goto(GUIDE);
	await expect(page.locator('.resume')).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.setViewportSize(PHONE);
	expect(await accessibilityFaults(page)).toEqual([]);
});

async function readAsFarAs(page: Page, section: string): Promise<void> {
	await page.goto(GUIDE);
	await scrollTo(page, section);
	await expect(page.locator('.contents [aria-current]')).toHaveText(section);
}

async function scrollTo(page: Page, section: string): Promise<void> {
	await page
		.locator('.document-text')
		.getByRole('heading', { name: section, exact: true })
		.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
}

async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).first().boundingBox();
	if (!box) throw new Error(`${selector} is not shown.`);
	return box;
}

/** Whole lines of the first paragraphs; the last line of each ends where it ends. */
function charactersOfALine(page: Page): Promise<number> {
	return page.locator('.prose > p').evaluateAll((paragraphs) => {
		const lines = paragraphs.slice(0, 8).flatMap((paragraph) => {
			const range = document.createRange();
			const counts: number[] = [];
			let before = Number.POSITIVE_INFINITY;
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				for (let at = 0; at < `${node.textContent}`.length; at += 1) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const { left } = range.getBoundingClientRect();
					// Where one goes back to the left, a line begins.
					if (left < before) counts.push(0);
					counts.push((counts.pop() ?? 0) + 1);
					before = left;
				}
			return counts.slice(0, -1);
		});
		return lines.reduce((sum, count) => sum + count, 0) / lines.length;
	});
}

function stuckParts(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *, header, nav')]
			.filter((part) => ['fixed', 'sticky'].includes(getComputedStyle(part).position))
			.filter((part) => !part.hasAttribute('popover'))
			.map((part) => part.className),
	);
}

/** Parts whose own box hides a piece of their text; what scrolls in its box hides none. */
function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('header *, main *, footer *')]
			.filter((part) => ['hidden', 'clip'].includes(getComputedStyle(part).overflowX))
			.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
			.map((part) => `${part.tagName} ${part.className}`),
	);
}
