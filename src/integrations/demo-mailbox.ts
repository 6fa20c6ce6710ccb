import type { AstroIntegration } from 'astro';

/**
 * Adds the page that shows the mails of the local demo. A production build does not have the page
 * at all, rather than a page that refuses.
 */
export function demoMailbox(demo: boolean): AstroIntegration {
	return {
		name: 'demo-mailbox',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (!demo) return;
				injectRoute({
					pattern: '/posta/',
					entrypoint: './src/pages/_demo/posta.astro',
					prerender: false,
				});
			},
		},
	};
}
