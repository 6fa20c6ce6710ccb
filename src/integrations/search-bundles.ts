import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readIndexedPages } from './search-bundles/indexed-pages.ts';
import type { RecordAudience, SearchRecord } from './search-bundles/search-record.ts';
import { type BundleContent, writeBundle } from './search-bundles/write-bundle.ts';

/** Where each bundle stands, and whose pages it holds: a bundle is the full text of its pages. */
const BUNDLES: readonly { folder: string; holds: readonly RecordAudience[] }[] = [
	{ folder: 'pagefind', holds: ['public', 'announced'] },
	{ folder: 'area/pagefind', holds: ['public', 'members'] },
];

/**
 * Vite wraps each `import()` of the browser's code in 2 kB that preload the styles and modules behind
 * it. The one that stands in this site loads Pagefind, which has neither.
 */
const BARE_IMPORTS = {
	name: 'search-bundles:bare-imports',
	enforce: 'pre',
	load: (id: string) =>
		id.includes('vite/preload-helper')
			? 'export const __vitePreload = (load) => load();'
			: undefined,
} as const;

/**
 * Builds one search bundle for each audience. It must come before the manifest of the site.
 *
 * @param readRecords what search finds besides the pages, asked for when these are written into the
 *   folder that it gets
 */
export function searchBundles(
	readRecords: (clientDir: string) => Promise<readonly SearchRecord[]>,
): AstroIntegration {
	let clientDir = '';
	return {
		name: 'search-bundles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [BARE_IMPORTS] } });
			},
			'astro:config:done': ({ config }) => {
				clientDir = fileURLToPath(config.build.client);
			},
			'astro:build:done': async ({ logger }) => {
				const started = performance.now();
				const pages = await readIndexedPages(clientDir);
				const records = await readRecords(clientDir);
				const counts = await writeAll(clientDir, { pages, records });
				const seconds = ((performance.now() - started) / 1_000).toFixed(1);
				logger.info(`${counts.join(', ')} in ${seconds} s`);
				if (pages.length === 0)
					logger.warn('No page has data-pagefind-body: search finds nothing.');
			},
		},
	};
}

async function writeAll(
	clientDir: string,
	{ pages, records }: Required<BundleContent>,
): Promise<string[]> {
	const counts: string[] = [];
	try {
		for (const { folder, holds } of BUNDLES) {
			const isHeld = ({ audience }: { audience: RecordAudience }) => holds.includes(audience);
			const held = { pages: pages.filter(isHeld), records: records.filter(isHeld) };
			await writeBundle(`${clientDir}${folder}`, held);
			counts.push(`/${folder}/ ${held.pages.length} pages, ${held.records.length} records`);
		}
	} catch (cause) {
		throw new Error('The search bundles could not be built.', { cause });
	} finally {
		await close();
	}
	return counts;
}
