import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSiteFacts } from '#schemas/site-facts.ts';

/** Bakes the facts of the site into pages and Worker; it stands after the check of the content. */
export function siteFacts(contentRoot: string): AstroIntegration {
	return {
		name: 'site-facts',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(new URL(`${contentRoot}/`, config.root));
				const define = { __SITE_FACTS__: JSON.stringify(readSiteFacts(root)) };
				updateConfig({ vite: { define } });
			},
		},
	};
}
