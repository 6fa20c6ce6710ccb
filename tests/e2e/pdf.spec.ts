import type { Page } from '@playwright/test';
import { builtUrls } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const [attachment] = builtUrls('members').filter((url) => url.endsWith('.pdf'));

test('a PDF is sent to be opened, and kept by nobody', async ({ page, signIn }) => {
	await signIn('member-base');
	const answer = await page.request.get(`${attachment}`);
	expect(answer.headers()).toMatchObject({
		'content-disposition': expect.stringMatching(/^inline; filename="[a-z0-9-]+\.pdf"$/),
		'content-type': 'application/pdf',
		'cache-control': 'private, no-store',
	});
});

test('a PDF opens in the viewer at the page that its address names', async ({ page, signIn }) => {
	await signIn('member-base');
	const hasViewer = await page.evaluate(() => navigator.pdfViewerEnabled);
	// The viewer is a page of the browser, whose requests are none of ours.
	const tab = await page.context().newPage();
	const opening = tab.goto(`${attachment}#page=2`);
	if (hasViewer) await expect.poll(() => pageShown(tab), { timeout: 40_000 }).toBe(2);
	else await expect(opening).rejects.toThrow('Download is starting');
});

/** The number in the toolbar of Chromium's viewer, `null` until it is there. */
async function pageShown(page: Page): Promise<number | null> {
	const viewer = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
	if (!viewer) return null;
	return viewer.evaluate(() => {
		const toolbar = document
			.querySelector('pdf-viewer')
			?.shadowRoot?.querySelector('viewer-toolbar');
		return toolbar && 'pageNo' in toolbar ? Number(toolbar.pageNo) : null;
	});
}
