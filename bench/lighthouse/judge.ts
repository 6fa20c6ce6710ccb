import { readFile } from 'node:fs/promises';
import type { Browser } from '../../scripts/browser.ts';
import { run } from '../../scripts/run.ts';

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

const ALONE = '--headless=new --no-sandbox --disable-background-networking --disable-gpu';
const REPORT = '.build/bench/lighthouse.json';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/**
 * The command, not the package: the types of the package change those of the page's own scripts.
 *
 * @throws where Lighthouse cannot open the page
 */
export async function judge(browser: Browser, url: string, cookie?: string): Promise<Verdict> {
	const args = [
		url,
		'--quiet',
		'--output=json',
		`--output-path=${REPORT}`,
		`--only-categories=${CATEGORIES.join(',')}`,
		`--chrome-flags=${ALONE}`,
		...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
	];
	const env = { ...browser.env, CHROME_PATH: browser.path };
	const { code, output } = await run({ command: 'lighthouse', args, env, output: 'keep' });
	if (code !== 0) throw new Error(`Lighthouse could not judge ${url}: ${output}`);
	return verdictOf(JSON.parse(await readFile(REPORT, 'utf8')));
}

function verdictOf({ categories, audits }: Report): Verdict {
	const scored = (name: Category) => Math.round(100 * (categories[name]?.score ?? 0));
	return {
		scores: Object.fromEntries(CATEGORIES.map((name) => [name, scored(name)])),
		bytes: audits['total-byte-weight']?.numericValue ?? Number.NaN,
		layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
		longestTask: longest(audits['long-tasks']?.details),
		faults: CATEGORIES.flatMap((name) => faultsIn(categories[name]?.auditRefs ?? [], audits)),
	};
}

function longest(details: Audit['details']): number {
	const tasks = details?.items ?? [];
	return Math.round(Math.max(0, ...tasks.map(({ duration = 0 }) => duration)));
}

function faultsIn(refs: readonly Weighed[], audits: Report['audits']): string[] {
	return refs.flatMap(({ id, weight }) => {
		const audit = audits[id];
		const isFault = weight > 0 && typeof audit?.score === 'number' && audit.score < 0.9;
		return isFault ? [audit.title] : [];
	});
}

type Weighed = { id: string; weight: number };
type Audit = {
	title: string;
	score: number | null;
	numericValue?: number;
	details?: { items?: { duration?: number }[] };
};
type Report = {
	categories: Partial<Record<Category, { score: number | null; auditRefs: Weighed[] }>>;
	audits: Partial<Record<string, Audit>>;
};
