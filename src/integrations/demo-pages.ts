import type { AstroIntegration } from 'astro';

/** Addresses that only the demo has. */
const PAGES = [
	{ pattern: '/posta/', entrypoint: './src/pages/_demo/posta.astro', prerender: false },
	{ pattern: '/stile/', entrypoint: './src/pages/_demo/stile.astro', prerender: true },
] as const;

/**
 * Adds the page that shows the mails of the local demo, and the one that shows the parts of the site
 * with all their states. A production build does not have them at all, rather than pages that refuse.
 */
export function demoPages(demo: boolean): AstroIntegration {
	return {
		name: 'demo-pages',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (!demo) return;
				for (const page of PAGES) injectRoute(page);
			},
		},
	};
}
