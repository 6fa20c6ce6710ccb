/**
 * `node bench/facets.ts [folder of a built site]`: what a page of the library's list weighs and how
 * long it takes, with the library as it stands and with 4,000 and 20,000 documents beside the same
 * Worker; and what the index of each weighs in the Worker's script. The three take turns.
 */
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type LibraryIndex, openIndex } from '../src/domain/library-index.ts';
import { sampleLibrary } from '../tests/support/sample-library.ts';
import { siteWithLibrary } from '../tests/support/site-with-library.ts';
import { type RunningList, runList } from './facets/ask-list.ts';

const [outDir = '.build/demo'] = process.argv.slice(2);
const TURNS = 15;
const LIMITS = {
	/** Bytes of a page, whatever the library: at most 25 rows, and as many links as there are words. */
	pageBytes: 120_000,
	pageCompressed: 20_000,
	/** A page of 20,000 documents against one of 4,000: not more than the documents grow. */
	timeGrowth: 5,
	/** The Worker's script may have 64 MiB. */
	indexBytes: 16 * 1024 ** 2,
};

type Row = {
	documents: number;
	indexBytes: number;
	indexCompressed: number;
	/** Reading the index and setting it out, which each new instance of the Worker does once. */
	openMs: number;
	pageBytes: number;
	pageCompressed: number;
	pageMs: number;
};

const { index: asItStands }: { index: LibraryIndex } = await import(
	pathToFileURL(`${outDir}/server/library-index.mjs`).href
);
const libraries = [asItStands, sampleLibrary(4_000), sampleLibrary(20_000)];
const lists: RunningList[] = [];
for (const index of libraries)
	lists.push(
		await runList(siteWithLibrary(outDir, `.build/bench-facets/${index.rows.length}`, index)),
	);
const rows: Row[] = [];
for (const [position, index] of libraries.entries()) {
	const weight = (await lists[position]?.weigh()) ?? { pageBytes: 0, pageCompressed: 0 };
	rows.push({ ...weighIndex(index), ...weight, pageMs: 0 });
}
for (let turn = 0; turn < TURNS; turn++)
	for (const [position, row] of rows.entries())
		row.pageMs += ((await lists[position]?.time()) ?? 0) / TURNS;
for (const list of lists) await list.stop();
report(rows);

function weighIndex(index: LibraryIndex) {
	const json = JSON.stringify(index);
	const started = performance.now();
	openIndex(JSON.parse(json));
	return {
		documents: index.rows.length,
		indexBytes: Buffer.byteLength(json),
		indexCompressed: gzipSync(json).length,
		openMs: performance.now() - started,
	};
}

function report([now, grown, large]: readonly Row[]): void {
	if (!now || !grown || !large) throw new Error('A library was not measured.');
	console.table([now, grown, large]);
	const ratios = {
		pageBytes: ratio(large.pageBytes, grown.pageBytes),
		timeAgainstNow: ratio(grown.pageMs, now.pageMs),
		timeGrowth: ratio(large.pageMs, grown.pageMs),
	};
	console.log(JSON.stringify({ bench: 'facets', now, grown, large, ratios, limits: LIMITS }));
	const holds =
		large.pageBytes <= LIMITS.pageBytes &&
		large.pageCompressed <= LIMITS.pageCompressed &&
		large.indexBytes <= LIMITS.indexBytes &&
		ratios.timeGrowth <= LIMITS.timeGrowth;
	if (!holds) process.exitCode = 1;
}

function ratio(after: number, before: number): number {
	return Math.round((after / before) * 100) / 100;
}
