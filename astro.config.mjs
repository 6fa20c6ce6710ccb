import cloudflare from '@astrojs/cloudflare';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from '#integrations/content-check.ts';
import { demoPages } from '#integrations/demo-pages.ts';
import { examplesCheck } from '#integrations/examples-check.ts';
import { libraryIndex } from '#integrations/library-index.ts';
import { pdfWriter } from '#integrations/pdf-writer.ts';
import { programme } from '#integrations/programme.ts';
import { announcedRecords } from '#integrations/search-bundles/announced-records.ts';
import { pdfRecords } from '#integrations/search-bundles/pdf-records.ts';
import { searchBundles } from '#integrations/search-bundles.ts';
import { siteFacts } from '#integrations/site-facts.ts';
import { siteManifest } from '#integrations/site-manifest.ts';
import { markdownProcessor } from '#markdown/processor.ts';
import { siteProfile } from './site.profile.mjs';

const profile = siteProfile(process.env);
const library = libraryIndex();

/**
 * A resource is named by its hash alone, in lower case: no two names differ by case, and none tells
 * from what page or picture it comes.
 */
const RESOURCE = { hashCharacters: 'base36', assetFileNames: 'risorse/[hash][extname]' };
/** No banner: the adapter's stand-in for `process` is meant for the Worker alone. */
const SCRIPT = {
	entryFileNames: 'risorse/[hash].js',
	chunkFileNames: 'risorse/[hash].js',
	banner: '',
	/** What every page carries is one file, and the other scripts take from it what they share with it. */
	codeSplitting: {
		groups: [
			{ name: 'every-page', test: /\/src\/scripts\/(?:device|shortcut)\/|\/Document\.astro\?/ },
		],
	},
};
const SERVER_BUILD = { build: { rolldownOptions: { output: RESOURCE } } };
const BROWSER_BUILD = { build: { rolldownOptions: { output: { ...RESOURCE, ...SCRIPT } } } };

/** The manifest is written after the build, beside the Worker's entry, which imports it from there. */
const SITE_MANIFEST = {
	name: 'site-manifest:import',
	enforce: 'pre',
	resolveId(id) {
		if (id !== 'virtual:site-manifest') return undefined;
		return { id: new URL('./site-manifest.mjs', import.meta.url).pathname, external: 'relative' };
	},
};

export default defineConfig({
	site: process.env.SITE_ORIGIN ?? 'https://comunita.example',
	outDir: profile.outDir,
	cacheDir: profile.cacheDir,
	output: 'static',
	trailingSlash: 'always',
	compressHTML: true,
	session: false,
	devToolbar: { enabled: false },
	build: { format: 'directory', assets: 'risorse', inlineStylesheets: 'never' },
	adapter: cloudflare({
		imageService: 'compile',
		prerenderEnvironment: 'node',
		// `npm run dev` names another one, whose Worker has no gate.
		configPath: process.env.SITE_WRANGLER ?? 'wrangler.jsonc',
	}),
	integrations: [
		contentCheck(profile.contentRoot),
		examplesCheck(profile.contentRoot, profile.examples),
		siteFacts(profile.contentRoot),
		programme(profile.contentRoot),
		pdfWriter(),
		mdx(),
		demoPages(profile.demo),
		library.integration,
		searchBundles(async (clientDir) => [
			...announcedRecords(library.announced()),
			...(await pdfRecords(profile.contentRoot, clientDir)),
		]),
		siteManifest({ demo: profile.demo }),
	],
	markdown: { syntaxHighlight: false, processor: markdownProcessor },
	vite: {
		define: { __DEMO__: JSON.stringify(profile.demo) },
		plugins: [SITE_MANIFEST],
		build: { assetsInlineLimit: 0 },
		server: { watch: { ignored: ['**/.build/**', '**/.dev/**', '**/dist/**'] } },
		environments: { client: BROWSER_BUILD, ssr: SERVER_BUILD, prerender: SERVER_BUILD },
	},
});
