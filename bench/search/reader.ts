import type { BrowserContext, Page } from '@playwright/test';
import { type CountingProxy, type Sent, startProxy } from '../visit/counting-proxy.ts';
import { openDemo } from '../visit/demo-visit.ts';
import { launch } from '../visit/launch.ts';

/** A member with a browser, before a built site. */
export type Reader = {
	/** Opens the search page with nothing kept, types, and waits for results and then for filters. */
	coldSearch: (words: string) => Promise<Fetched>;
	/**
	 * Searches where Pagefind is there already, on a processor four times as slow: each of the words
	 * twice, so that the second time its files are there too.
	 */
	warmSearch: (words: readonly string[], thread: Thread) => Promise<Times>;
	/** A page of nothing, four times as slow. */
	slowPage: () => Promise<Page>;
	stop: () => Promise<void>;
};

/** What was fetched until the first result was there, and then until the filters had their numbers. */
export type Fetched = { first: readonly Sent[]; later: readonly Sent[] };

/** Milliseconds from the last letter to the first result, for each of the words. */
export type Times = { fetching: number[]; there: number[] };

/** Where Pagefind works: the browser's tools slow down the page's thread alone. */
export type Thread = 'worker' | 'page';

const SLOWER = 4;
/** A search before those that are timed, so that the bundle is there. */
const FIRST_WORDS = 'coprogettazione';

export async function openReader(outDir: string): Promise<Reader> {
	const site = await openDemo(outDir);
	const proxy = await startProxy(site.origin);
	const browser = await launch();
	const origin = `http://localhost:${proxy.port}`;
	const open = async () => {
		const context = await browser.newContext({ baseURL: origin });
		await context.addCookies([{ ...cookieIn(site.memberCookie), url: origin }]);
		return context;
	};
	return {
		coldSearch: async (words) => inContext(await open(), (page) => coldSearch(page, words, proxy)),
		warmSearch: async (words, thread) =>
			inContext(await open(), (page) => warmSearch(page, words, thread)),
		slowPage: async () => slowed(await (await open()).newPage()),
		stop: async () => {
			await browser.close();
			proxy.stop();
			await site.stop();
		},
	};
}

async function coldSearch(page: Page, words: string, proxy: CountingProxy): Promise<Fetched> {
	proxy.take();
	await page.goto('/area/cerca/');
	const { at } = await page.evaluate(typeAndWait, words);
	await page.locator('[data-facets]').waitFor();
	const all = proxy.take();
	return { first: all.filter((sent) => sent.at <= at), later: all.filter((sent) => sent.at > at) };
}

async function warmSearch(page: Page, words: readonly string[], thread: Thread): Promise<Times> {
	if (thread === 'page') await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
	await page.goto('/area/cerca/');
	const search = async (asked: string) => (await page.evaluate(typeAndWait, asked)).milliseconds;
	await search(FIRST_WORDS);
	await slowed(page);
	const times: Times = { fetching: [], there: [] };
	for (const word of words) {
		times.fetching.push(await search(word));
		await search(FIRST_WORDS);
		times.there.push(await search(word));
	}
	return times;
}

/** Runs in the page: types, and waits until the heading of the results names the words. */
function typeAndWait(words: string): Promise<{ at: number; milliseconds: number }> {
	const box = document.querySelector<HTMLInputElement>('#parole');
	const heading = document.querySelector('[data-summary]');
	if (!box || !heading) throw new Error('This is no search page.');
	const started = performance.now();
	box.value = words;
	box.dispatchEvent(new Event('input'));
	return new Promise((resolve, reject) => {
		const look = () => {
			const isAnswered = heading.textContent?.includes(`«${words}»`);
			const milliseconds = Math.round(performance.now() - started);
			if (isAnswered && !document.querySelector('[data-list] > li')) reject(heading.textContent);
			if (isAnswered) resolve({ at: Date.now(), milliseconds });
			else requestAnimationFrame(look);
		};
		look();
	});
}

async function slowed(page: Page): Promise<Page> {
	const tools = await page.context().newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return page;
}

async function inContext<Value>(
	context: BrowserContext,
	work: (page: Page) => Promise<Value>,
): Promise<Value> {
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}

function cookieIn(pair: string): { name: string; value: string } {
	const [name = '', value = ''] = pair.split('=');
	return { name, value };
}
