import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { Browser } from '../../scripts/browser.ts';

/** What Lighthouse says of a page on a middling phone, its processor four times as slow. */
export type Verdict = {
	/** From 0 to 100, by category. */
	scores: Record<string, number>;
	/** Bytes over the wire, fonts and images included. */
	bytes: number;
	layoutShift: number;
	/** Milliseconds of the longest task of the page's thread, 0 where none is over 50. */
	longestTask: number;
	/** What cost points. */
	faults: string[];
};

const ALONE = [
	'--headless=new',
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-gpu',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** Opens a judge with a browser of its own. */
export async function openJudge(browser: Browser) {
	const chrome = await launch({
		chromePath: browser.path,
		chromeFlags: ALONE,
		envVars: { ...process.env, ...browser.env },
	});
	return {
		judge: (url: string, cookie?: string) => judge(chrome.port, url, cookie),
		close: () => chrome.kill(),
	};
}

async function judge(port: number, url: string, cookie: string | undefined): Promise<Verdict> {
	const ran = await lighthouse(url, {
		port,
		onlyCategories: [...CATEGORIES],
		...(cookie && { extraHeaders: { Cookie: cookie } }),
	});
	if (!ran || ran.lhr.runtimeError) {
		throw new Error(`Lighthouse could not judge ${url}: ${ran?.lhr.runtimeError?.message}`);
	}
	const { categories, audits } = ran.lhr;
	const scored = (name: Category) => Math.round(100 * (categories[name]?.score ?? 0));
	return {
		scores: Object.fromEntries(CATEGORIES.map((name) => [name, scored(name)])),
		bytes: audits['total-byte-weight']?.numericValue ?? Number.NaN,
		layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
		longestTask: longest(audits['long-tasks']?.details),
		faults: CATEGORIES.flatMap((name) => faultsIn(categories[name]?.auditRefs ?? [], audits)),
	};
}

function longest(details: unknown): number {
	const { items = [] } = (details ?? {}) as { items?: { duration: number }[] };
	return Math.round(Math.max(0, ...items.map(({ duration }) => duration)));
}

type Weighed = { id: string; weight: number };
type Audits = Record<string, { title: string; score: number | null }>;

function faultsIn(refs: readonly Weighed[], audits: Audits): string[] {
	return refs.flatMap(({ id, weight }) => {
		const audit = audits[id];
		const isFault = weight > 0 && typeof audit?.score === 'number' && audit.score < 0.9;
		return isFault ? [audit.title] : [];
	});
}
