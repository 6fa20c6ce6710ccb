import { chromium } from '@playwright/test';
import type { Browser } from '../../scripts/browser.ts';
import { startProxy } from '../search/counting-proxy.ts';

/** Bytes of the bodies of all that a new visitor fetches for each page, one after the other. */
export async function transferOf(
	browser: Browser,
	site: URL,
	paths: readonly string[],
): Promise<number[]> {
	const proxy = await startProxy(site);
	const chrome = await chromium.launch({
		executablePath: browser.path,
		args: ['--no-sandbox', '--disable-background-networking'],
		env: { ...process.env, ...browser.env } as Record<string, string>,
	});
	const page = await chrome.newPage({ baseURL: `http://localhost:${proxy.port}` });
	const bytes: number[] = [];
	for (const path of paths) {
		await page.goto(path, { waitUntil: 'networkidle' });
		bytes.push(proxy.take().reduce((sum, sent) => sum + sent.bytes, 0));
	}
	await chrome.close();
	proxy.stop();
	return bytes;
}
