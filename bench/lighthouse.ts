/**
 * `node bench/lighthouse.ts [folder of a build]`: judges the pages that people meet first, public and
 * members', with Lighthouse on a slow phone, beside an empty page (docs/decisions/106), and weighs the
 * first and the second page of a visit.
 */
import { mkdirSync } from 'node:fs';
import { findBrowser } from '../scripts/browser.ts';
import { serveEmptyPage } from './lighthouse/empty-page.ts';
import { judge, type Verdict } from './lighthouse/judge.ts';
import { transferOf } from './lighthouse/transfer.ts';
import { openDemo } from './visit/demo-visit.ts';

const PAGES = [
	{ path: '/', members: false },
	{ path: '/adesione/', members: false },
	{ path: '/pubblicazioni/che-cos-e-la-coprogettazione/', members: false },
	{ path: '/accedi/', members: false },
	{ path: '/area/biblioteca/valbruna-avviso/', members: true },
	{ path: '/area/biblioteca/', members: true },
	{ path: '/area/cerca/', members: true },
] as const;
const VISIT = ['/', '/adesione/'] as const;
/** Search engines are kept out of the members' area, so what they would say of it does not count. */
const FOR_MEMBERS = ['performance', 'accessibility', 'best-practices'];
const LIMITS = { score: 100, firstView: 120_000, secondPage: 60_000, layoutShift: 0, longTask: 50 };

const outDir = process.argv[2] ?? '.build/demo';
mkdirSync('.build/bench', { recursive: true });
const browser = await findBrowser();
const site = await openDemo(outDir);
const verdicts: Record<string, Verdict> = {};
for (const { path, members } of PAGES) {
	const url = new URL(path, site.origin).href;
	verdicts[path] = await judge(browser, url, members ? site.memberCookie : undefined);
}
const empty = await serveEmptyPage();
const { longestTask: leastTask } = await judge(browser, empty.url);
empty.stop();
const [firstView = 0, secondPage = 0] = await transferOf(site.origin, VISIT);
await site.stop();

console.table(
	Object.fromEntries(
		Object.entries(verdicts).map(([path, { scores, bytes, layoutShift, longestTask }]) => [
			path,
			{ ...scores, bytes, layoutShift, longestTask },
		]),
	),
);
for (const [path, { faults }] of Object.entries(verdicts)) {
	if (faults.length > 0) console.log(`${path}: ${faults.join('; ')}`);
}
console.log(`Bytes of a new visitor: ${VISIT[0]} ${firstView}, then ${VISIT[1]} ${secondPage}`);
console.log(`Longest task of an empty page on this machine: ${leastTask} ms`);
console.log(
	JSON.stringify({
		bench: 'lighthouse',
		verdicts,
		leastTask,
		firstView,
		secondPage,
		limits: LIMITS,
	}),
);
if (!PAGES.every(isWithin) || firstView > LIMITS.firstView || secondPage > LIMITS.secondPage) {
	process.exitCode = 1;
}

function isWithin({ path, members }: (typeof PAGES)[number]): boolean {
	const verdict = verdicts[path];
	if (!verdict) return false;
	const counted = Object.entries(verdict.scores).filter(
		([name]) => !members || FOR_MEMBERS.includes(name),
	);
	const isFull = counted.every(([, score]) => score >= LIMITS.score);
	return (
		isFull && verdict.layoutShift <= LIMITS.layoutShift && verdict.longestTask <= LIMITS.longTask
	);
}
