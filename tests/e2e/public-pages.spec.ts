import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { publicPages } from '#text/public-pages.ts';
import { site as siteText } from '#text/site.ts';
import { builtPages } from './built-site.ts';
import { expect, test } from './fixtures.ts';

/** `/stile/` is for who builds the site: it exists in the demo alone, and is listed nowhere. */
const PAGES = builtPages('public').filter((url) => url !== '/stile/');
const FEES = ['1.500 € l’anno (+ IVA se dovuta)', '3.000 € l’anno (+ IVA se dovuta)'];
const MOST_PICTURE_BYTES = 60_000;
const aSeminar = PAGES.find((url) => /^\/seminari\/./.test(url)) ?? '';
const aPublication = PAGES.find((url) => /^\/pubblicazioni\/./.test(url)) ?? '';

test('every public page says what it is to whoever lists it or shares it', async ({ page }) => {
	for (const url of PAGES) {
		const { head } = await read(page, url);
		expect.soft(head.title, url).toContain(siteText.name);
		expect.soft(head.description?.length, url).toBeGreaterThan(30);
		expect.soft(head.description?.length, url).toBeLessThanOrEqual(300);
		expect.soft(pathOf(`${head.canonical}`), url).toBe(url);
		expect.soft(head['og:url'], url).toBe(head.canonical);
		expect.soft(head['og:title'], url).toBeTruthy();
		expect.soft(head['og:description'], url).toBe(head.description);
	}
});

test('every public page has a picture to be shared with, of the size that is asked', async ({
	page,
}) => {
	for (const url of PAGES) {
		const { head } = await read(page, url);
		const picture = await page.request.get(pathOf(`${head['og:image']}`));
		expect.soft(picture.status(), url).toBe(200);
		expect.soft(picture.headers()['content-type'], url).toBe('image/png');
		const bytes = await picture.body();
		expect.soft(bytes.length, url).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
		expect.soft(await sharp(bytes).metadata(), url).toMatchObject({ width: 1200, height: 630 });
	}
});

test('no public page claims anything about VAT beyond «se dovuta»', async ({ page }) => {
	for (const url of PAGES) {
		const { text } = await read(page, url);
		expect
			.soft(text, url)
			.not.toMatch(/IVA\s+esente|esent[ei]\s+(?:da\s+)?IVA|esenzione|IVA\s+inclusa|22\s*%/i);
		for (const [, after] of text.matchAll(/[13]\.(?:500|000) €(.{0,40})/g))
			expect.soft(after, url).toMatch(/^ l’anno \(\+ IVA se dovuta\)/);
	}
});

for (const url of ['/', '/adesione/']) {
	test(`${url} prints both fees to the letter`, async ({ page }) => {
		const { text } = await read(page, url);
		for (const fee of FEES) expect(text).toContain(fee);
	});
}

test('a visitor reaches the contacts in one click, from a page of their choice', async ({
	page,
}) => {
	await page.goto(aPublication);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Contatti' }).click();
	await expect(page).toHaveURL('/contatti/');
	const mails = page.getByRole('main').locator('a[href^="mailto:"]');
	await expect(mails).toHaveCount(2);
	await expect(page.getByRole('main').locator('a[href^="tel:"]')).toBeVisible();
});

test('a visitor of all public pages receives no cookie', async ({ page }) => {
	for (const url of PAGES) await page.goto(url);
	expect(await page.context().cookies()).toEqual([]);
});

test('the landing page tells search engines who the community is', async ({ page }) => {
	const violations = await violationsOn(page);
	await page.goto('/');
	const things = await thingsOn(page);
	expect(things.map((thing) => thing['@type'])).toEqual(['Organization', 'WebSite']);
	expect(await violations()).toEqual([]);
});

test('an example seminar is offered to no calendar of events', async ({ page }) => {
	await page.goto(aSeminar);
	await expect(page.getByText('Questo seminario è un esempio')).toBeVisible();
	expect((await thingsOn(page)).map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
});

test('a publication is an article, with where it stands', async ({ page }) => {
	await page.goto(aPublication);
	const [article, path] = await thingsOn(page);
	const title = await page.getByRole('heading', { level: 1 }).textContent();
	expect(article).toMatchObject({ '@type': 'Article', headline: title?.trim() });
	expect(path).toMatchObject({ '@type': 'BreadcrumbList' });
});

test('the sitemap lists pages that answer, and all that have a picture of their own', async ({
	page,
}) => {
	const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
	const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => pathOf(url));
	expect(listed).toEqual(expect.arrayContaining(Object.keys(publicPages)));
	expect(listed).toEqual(expect.arrayContaining([aSeminar, aPublication]));
	for (const url of listed) expect((await page.request.get(url)).status(), url).toBe(200);
	for (const [, day = ''] of sitemap.matchAll(/<lastmod>([^<]*)<\/lastmod>/g))
		expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('every icon that a page names is there, as what it says it is', async ({ page }) => {
	await page.goto('/');
	const icons = page.locator(
		'link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]',
	);
	const types: Record<string, string | undefined> = {};
	for (const icon of await icons.all()) {
		const href = `${await icon.getAttribute('href')}`;
		const answer = await page.request.get(href);
		expect(answer.status(), href).toBe(200);
		types[href] = answer.headers()['content-type'];
	}
	expect(types).toEqual({
		'/favicon.ico': 'image/vnd.microsoft.icon',
		'/favicon.svg': 'image/svg+xml',
		'/apple-touch-icon.png': 'image/png',
		'/site.webmanifest': 'application/manifest+json',
	});
});

type Read = {
	/** What the head says, by name. */
	head: Partial<Record<string, string>>;
	/** The words of the page with single spaces: how they stand in lines is another matter. */
	text: string;
};

/** Reads a page without opening it: styles, scripts and pictures change nothing of what it says. */
async function read(page: Page, url: string): Promise<Read> {
	const answer = await page.request.get(url);
	return page.evaluate(
		(html) => {
			const { head, body, title } = new DOMParser().parseFromString(html, 'text/html');
			const metas = [...head.querySelectorAll('meta[name], meta[property]')].map((meta) => [
				meta.getAttribute('name') ?? meta.getAttribute('property'),
				meta.getAttribute('content'),
			]);
			const canonical = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
			return {
				head: { ...Object.fromEntries(metas), title, canonical },
				text: `${body.textContent}`.replaceAll(/\s+/g, ' '),
			};
		},
		await answer.text(),
	);
}

async function thingsOn(page: Page): Promise<Record<string, unknown>[]> {
	const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
	return scripts.map((json) => JSON.parse(json));
}

/** What the page's policy refuses, from the first moment on. */
async function violationsOn(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { violations: seen });
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			seen.push(`${violatedDirective} ${blockedURI}`),
		);
	});
	return () => page.evaluate(() => Reflect.get(globalThis, 'violations'));
}

function pathOf(address: string): string {
	return new URL(address).pathname;
}
