/**
 * `node bench/page-weight.ts [folder of a build]`: weighs what a browser fetches for each page of the
 * library: HTML, CSS and scripts compressed, scripts also as they are. Fonts and images are apart.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Weight = { page: string; compressed: number; script: number; scriptAsWritten: number };

const outDir = process.argv[2] ?? '.build/demo';
const client = join(outDir, 'client');
const LIMITS = { compressed: 35_000, readingScript: 2_000, searchScript: 6_000 };

/** Pages whose whole purpose is a script: they carry the search, before Pagefind itself. */
const SEARCH_PAGE = /(?:^|\/)cerca\/index\.html$/;

const pages = globSync('**/*.html', { cwd: client }).sort();
if (pages.length === 0) console.log(`bench/page-weight: skipped, there is no build in ${outDir}.`);
else report(pages.map(weigh));

function report(weights: readonly Weight[]): void {
	const documents = weights.filter(({ page }) => /^area\/biblioteca\/[^/]+\/index/.test(page));
	const reading = weights.filter(({ page }) => !SEARCH_PAGE.test(page));
	const searching = weights.filter(({ page }) => SEARCH_PAGE.test(page));
	const heaviest = {
		document: top(documents, 'compressed'),
		anyPage: top(weights, 'compressed'),
		readingScript: top(reading, 'script'),
		searchScript: top(searching, 'script'),
	};
	console.table(heaviest);
	console.log(
		JSON.stringify({ bench: 'page-weight', pages: weights.length, ...heaviest, limits: LIMITS }),
	);
	const holds =
		(heaviest.document?.compressed ?? 0) <= LIMITS.compressed &&
		(heaviest.readingScript?.script ?? 0) <= LIMITS.readingScript &&
		(heaviest.searchScript?.script ?? 0) <= LIMITS.searchScript;
	if (!holds) process.exitCode = 1;
}

function weigh(page: string): Weight {
	const html = readFileSync(join(client, page));
	const text = html.toString('utf8');
	const styles = linked(text, /<link rel="stylesheet" href="([^"]+)"/g);
	const scripts = linked(text, /<script[^>]* src="([^"]+)"/g);
	const compressed = [html, ...styles].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
	const all = withImports(scripts);
	const script = all.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
	const scriptAsWritten = all.reduce((sum, bytes) => sum + bytes.length, 0);
	return { page, compressed, script, scriptAsWritten };
}

function linked(html: string, pattern: RegExp): Buffer[] {
	return [...html.matchAll(pattern)].map(([, href]) => readFileSync(join(client, `${href}`)));
}

/** Scripts and the modules that they import from the start; what two of them import travels once. */
function withImports(scripts: readonly Buffer[]): Buffer[] {
	const all = new Map(scripts.map((script) => [script.toString('utf8'), script]));
	for (const text of all.keys())
		for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
			const bytes = readFileSync(join(client, 'risorse', `${name}`));
			all.set(bytes.toString('utf8'), bytes);
		}
	return [...all.values()];
}

function top(weights: readonly Weight[], by: 'compressed' | 'script'): Weight | undefined {
	return weights.toSorted((a, b) => b[by] - a[by])[0];
}
