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

for (const url of PAGES) {
	test(`${url} says what it is to whoever lists it or shares it`, async ({ page }) => {
		await page.goto(url);
		const head = await headOf(page);
		expect(head.title).toContain(siteText.name);
		expect(head.description?.length).toBeGreaterThan(30);
		expect(head.description?.length).toBeLessThanOrEqual(300);
		expect(new URL(`${head.canonical}`).pathname).toBe(url);
		expect(head['og:url']).toBe(head.canonical);
		expect(head['og:title']).toBeTruthy();
		expect(head['og:description']).toBe(head.description);
		const picture = await page.request.get(new URL(`${head['og:image']}`).pathname);
		expect(picture.status()).toBe(200);
		expect(picture.headers()['content-type']).toBe('image/png');
		const bytes = await picture.body();
		expect(bytes.length).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
		expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
	});

	test(`${url} claims nothing about VAT beyond «se dovuta»`, async ({ page }) => {
		await page.goto(url);
		const text = await textOf(page);
		expect(text).not.toMatch(
			/IVA\s+esente|esent[ei]\s+(?:da\s+)?IVA|esenzione|IVA\s+inclusa|22\s*%/i,
		);
		for (const [, after] of text.matchAll(/[13]\.(?:500|000) €(.{0,40})/g))
			expect(after).toMatch(/^ l’anno \(\+ IVA se dovuta\)/);
	});
}

for (const url of ['/', '/adesione/']) {
	test(`${url} prints both fees to the letter`, async ({ page }) => {
		await page.goto(url);
		const text = await textOf(page);
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

async function headOf(page: Page) {
	return page.evaluate(() => {
		const metas = [...document.querySelectorAll('meta[name], meta[property]')].map((meta) => [
			meta.getAttribute('name') ?? meta.getAttribute('property'),
			meta.getAttribute('content'),
		]);
		const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
		const named: Record<string, string> = Object.fromEntries(metas);
		return { ...named, title: document.title, description: named.description, canonical };
	}) as Promise<Record<string, string | undefined>>;
}

/** The words of a page with single spaces: how they stand in lines is another matter. */
async function textOf(page: Page): Promise<string> {
	const text = await page.evaluate(() => document.body.textContent ?? '');
	return text.replaceAll(/\s+/g, ' ');
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
