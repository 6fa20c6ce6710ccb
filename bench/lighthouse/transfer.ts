import { startProxy } from '../visit/counting-proxy.ts';
import { launch } from '../visit/launch.ts';

/** Bytes of the bodies of all that a new visitor fetches for each page, one after the other. */
export async function transferOf(site: URL, paths: readonly string[]): Promise<number[]> {
	const proxy = await startProxy(site);
	const browser = await launch();
	const page = await browser.newPage({ baseURL: `http://localhost:${proxy.port}` });
	const bytes: number[] = [];
	for (const path of paths) {
		await page.goto(path, { waitUntil: 'networkidle' });
		bytes.push(proxy.take().reduce((sum, sent) => sum + sent.bytes, 0));
	}
	await browser.close();
	proxy.stop();
	return bytes;
}
