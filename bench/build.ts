/**
 * `node bench/build.ts [articles.ndjson]`: builds the site with a library of the 796 articles of the
 * corpus and with five times as many, cold, and compares time, output and memory a page.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { type Article, parseArticles, writeLibrary } from './build/corpus-library.ts';
import { type OutputSize, outputSize } from './build/output-size.ts';
import { watchMemory } from './build/process-tree.ts';

type Measure = { pages: number; seconds: number; peakBytes: number | null; size: OutputSize };

const CORPUS = process.argv[2] ?? '../shared/corpus/articles.ndjson';
const GROWN = 5;
const TARGETS = { timeGrowth: 0.2, bytesGrowth: 0, peakBytes: 2 * 1024 ** 3 };

const lines = await readFile(CORPUS, 'utf8').catch(() => null);
if (lines === null) console.log(`bench/build: skipped, there is no corpus at ${CORPUS}.`);
else await compare(parseArticles(lines));

async function compare(articles: readonly Article[]): Promise<void> {
	const empty = await build(articles.slice(0, 1), 1);
	const once = await build(articles, 1);
	const grown = await build(articles, GROWN);
	const report = {
		once: describe(once, empty),
		grown: describe(grown, empty),
		timeGrowth: growth(perPage(once), perPage(grown)),
		addedTimeGrowth: growth(addedSeconds(once, empty), addedSeconds(grown, empty)),
		bytesGrowth: growth(pageBytes(once), pageBytes(grown)),
	};
	console.table({ once: report.once, grown: report.grown });
	console.log(JSON.stringify({ bench: 'build', ...report, targets: TARGETS }));
	if (!meetsTargets(report, grown)) process.exitCode = 1;
}

async function build(articles: readonly Article[], copies: number): Promise<Measure> {
	const pages = articles.length * copies;
	const root = `.build/bench/content-${pages}`;
	const outDir = `.build/bench/site-${pages}`;
	await writeLibrary(root, articles, copies);
	await rm(outDir, { recursive: true, force: true });
	await rm(`.build/cache/-build-bench-site-${pages}`, { recursive: true, force: true });
	const started = performance.now();
	const peakBytes = await runAstro({ SITE_CONTENT: root, SITE_OUT: outDir });
	const seconds = (performance.now() - started) / 1_000;
	return { pages, seconds, peakBytes, size: await outputSize(outDir) };
}

function runAstro(folders: Record<string, string>): Promise<number | null> {
	const child = spawn('node_modules/.bin/astro', ['build'], {
		env: {
			...process.env,
			...folders,
			SITE_PROFILE: 'production',
			SITE_EXAMPLES: 'keep',
			ASTRO_TELEMETRY_DISABLED: '1',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const memory = watchMemory(child.pid ?? 0);
	const said: string[] = [];
	child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			const peak = memory.peakBytes();
			if (code === 0) resolve(peak);
			else reject(new Error(`The build stopped:\n${said.join('').slice(-4_000)}`));
		});
	});
}

function describe(measure: Measure, empty: Measure) {
	const { pages, seconds, peakBytes, size } = measure;
	return {
		pages,
		seconds: round(seconds, 1),
		msAPage: round(1_000 * perPage(measure), 2),
		msAnAddedPage: round(1_000 * addedSeconds(measure, empty), 2),
		bytesAPage: Math.round(pageBytes(measure)),
		otherBytesAPage: Math.round((size.rest - empty.size.rest) / pages),
		searchBytesAPage: Math.round(size.search / pages),
		peakMB: peakBytes === null ? null : Math.round(peakBytes / 1024 ** 2),
	};
}

function meetsTargets(
	report: { timeGrowth: number; bytesGrowth: number },
	grown: Measure,
): boolean {
	const { timeGrowth, bytesGrowth, peakBytes } = TARGETS;
	if (report.timeGrowth > timeGrowth || report.bytesGrowth > bytesGrowth) return false;
	return (grown.peakBytes ?? 0) < peakBytes;
}

function perPage({ seconds, pages }: Measure): number {
	return seconds / pages;
}

/** What a page costs beside the site that holds it: the fixed time would hide a growing one. */
function addedSeconds(measure: Measure, empty: Measure): number {
	return (measure.seconds - empty.seconds) / measure.pages;
}

function pageBytes({ size, pages }: Measure): number {
	return size.documents / pages;
}

function growth(from: number, to: number): number {
	return round(to / from - 1, 4);
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
