/**
 * `node bench/search.ts [articles.ndjson]`: in a real browser, what the first result of a search costs
 * from a cold page: on the library as it stands, and on one of 4,000 documents; beside it, the same
 * documents in MiniSearch with its whole index. Then how long a search takes once the bundle is there.
 */
import { readFile, rm } from 'node:fs/promises';
import { run } from '../scripts/run.ts';
import { parseArticles, writeLibrary } from './build/corpus-library.ts';
import { type Fetched, openReader, type Reader, type Times } from './search/reader.ts';
import { wholeIndex } from './search/whole-index.ts';
import type { Sent } from './visit/counting-proxy.ts';

type Cost = Record<(typeof PARTS)[number][0] | 'bytes' | 'requests' | 'filtersLater', number>;

const CORPUS = process.argv[2] ?? '../shared/corpus/articles.ndjson';
const LIBRARY = '.build/demo';
const GROWN = '.build/bench/search-site';
const COPIES = 5;
const TARGETS = { growth: 0.3, firstResultMs: 300 };
const TYPING_PAUSE_MS = 150;

/** Words of every library of this kind, in one part of the index and in several. */
const COLD = ['convenzione', 'amministrazione procedente', 'volontari'] as const;
const WARM = ['convenzione', 'avviso', 'rendiconto', 'volontari', 'trasparenza', 'ambito'] as const;

/** What a browser fetches, by what makes it grow. */
const PARTS = [
	['fonts', /^\/fonts\//],
	['results', /\/pagefind\/fragment\//],
	['words', /\/pagefind\/index\//],
	['listOfPages', /\.pf_meta$/],
	['pagefind', /\/pagefind\//],
	['page', /./],
] as const;

const library = await measure(LIBRARY);
const grown = (await buildGrown()) ? await measure(GROWN) : null;
const growth = grown && worstGrowth(library.costs, grown.costs);

const sites = { library, ...(grown && { '4,000 documents': grown }) };
for (const [name, { costs }] of Object.entries(sites)) {
	console.log(`From a cold page to the first result, bytes as sent: ${name}`);
	console.table(costs);
}
console.log('The same documents, all at once: MiniSearch');
console.table(Object.fromEntries(Object.entries(sites).map(([name, { mini }]) => [name, mini])));
console.log(
	`From the last letter to the first result, 4× slower (${TYPING_PAUSE_MS} ms are a pause):`,
);
console.table(Object.fromEntries(Object.entries(sites).map(([name, { times }]) => [name, times])));
console.log(JSON.stringify({ bench: 'search', library, grown, growth, targets: TARGETS }));
if (growth !== null && growth > TARGETS.growth) process.exitCode = 1;
if ((library.times['files there'] ?? 0) > TARGETS.firstResultMs) process.exitCode = 1;

async function measure(outDir: string) {
	const reader = await openReader(outDir);
	const costs: Record<string, Cost> = {};
	for (const words of COLD) costs[words] = costOf(await reader.coldSearch(words));
	const times = {
		...timesOf(await reader.warmSearch(WARM, 'worker'), ''),
		...timesOf(await reader.warmSearch(WARM, 'page'), ', no worker'),
	};
	const mini = await besideMiniSearch(reader, outDir, costs[COLD[0]]);
	await reader.stop();
	return { costs, times, mini };
}

function costOf({ first, later }: Fetched): Cost {
	const parts = Object.fromEntries(PARTS.map(([name]) => [name, 0])) as Cost;
	for (const { path, bytes } of first) {
		const part = PARTS.find(([, pattern]) => pattern.test(path.replace(/\?.*/, '')));
		if (part) parts[part[0]] += bytes;
	}
	return { ...parts, bytes: sum(first), requests: first.length, filtersLater: sum(later) };
}

function sum(sent: readonly Sent[]): number {
	return sent.reduce((total, { bytes }) => total + bytes, 0);
}

/** The page is the same; instead of Pagefind and its files, a library and the whole index. */
async function besideMiniSearch(reader: Reader, outDir: string, cost: Cost | undefined) {
	const whole = await wholeIndex(`${outDir}/client/area/pagefind`);
	const { page = 0, fonts = 0, bytes = 0 } = cost ?? {};
	const { library, index, withTexts } = whole.bytes;
	const time = await whole.firstSearch(await reader.slowPage(), COLD[0]);
	return {
		records: whole.records,
		library,
		index,
		indexWithTexts: withTexts,
		bytes: page + fonts + library + index,
		bytesWithTexts: page + fonts + library + withTexts,
		bytesOfPagefind: bytes,
		readAndFindMs: Math.round(time),
	};
}

/** @returns false where there is no corpus */
async function buildGrown(): Promise<boolean> {
	const lines = await readFile(CORPUS, 'utf8').catch(() => null);
	if (lines === null) {
		console.log(`bench/search: 4,000 documents skipped, there is no corpus at ${CORPUS}.`);
		return false;
	}
	const root = '.build/bench/search-content';
	await writeLibrary(root, parseArticles(lines), COPIES);
	await rm(GROWN, { recursive: true, force: true });
	const env = { SITE_PROFILE: 'demo', SITE_CONTENT: root, SITE_OUT: GROWN };
	const { code, output } = await run({ command: 'astro', args: ['build'], env, output: 'keep' });
	if (code !== 0) throw new Error(`The build stopped:\n${output.slice(-4_000)}`);
	return true;
}

function timesOf({ there, fetching }: Times, where: string): Record<string, number> {
	return { [`files there${where}`]: median(there), [`files to fetch${where}`]: median(fetching) };
}

function median(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function worstGrowth(from: Record<string, Cost>, to: Record<string, Cost>): number {
	const growths = COLD.map((words) => (to[words]?.bytes ?? 0) / (from[words]?.bytes ?? 1) - 1);
	return Number(Math.max(...growths).toFixed(3));
}
