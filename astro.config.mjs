import cloudflare from '@astrojs/cloudflare';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from '#markdown/processor.ts';
import { readSiteFacts } from '#schemas/site-facts.ts';
import { siteProfile } from './site.profile.mjs';

const profile = siteProfile(process.env);

/** Hashes in file names are lower case, so that no two files differ by case alone. */
const LOWER_CASE_HASHES = { build: { rolldownOptions: { output: { hashCharacters: 'base36' } } } };

/** The manifest is written after the build, beside the Worker's entry, which imports it from there. */
const SITE_MANIFEST = {
	name: 'site-manifest',
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
	adapter: cloudflare({ imageService: 'compile', prerenderEnvironment: 'node' }),
	integrations: [mdx()],
	markdown: { syntaxHighlight: false, processor: markdownProcessor },
	vite: {
		define: {
			__DEMO__: JSON.stringify(profile.demo),
			__SITE_FACTS__: JSON.stringify(readSiteFacts(profile.contentRoot)),
		},
		plugins: [SITE_MANIFEST],
		build: { assetsInlineLimit: 0 },
		environments: {
			client: LOWER_CASE_HASHES,
			ssr: LOWER_CASE_HASHES,
			prerender: LOWER_CASE_HASHES,
		},
	},
});
