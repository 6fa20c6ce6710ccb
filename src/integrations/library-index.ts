import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where a build writes the index before it moves beside the Worker. */
const WRITTEN = 'area/library-index.json';
const MODULE = 'library-index.mjs';

/**
 * Gives the Worker the library without its texts, as a module of its own: on-demand pages have no
 * way to files. While one writes, the module is what the content says at that moment.
 * It must come before the integrations that read the index or list the files of the site.
 */
export function libraryIndex(): AstroIntegration {
	let folders = { client: '', server: '' };
	return {
		name: 'library-index',
		hooks: {
			'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
				const live = fileURLToPath(new URL('src/pages/_library-index-live.ts', config.root));
				const built = fileURLToPath(new URL(MODULE, config.root));
				const isBuild = command === 'build';
				const target = isBuild ? { id: built, external: 'relative' as const } : { id: live };
				updateConfig({ vite: { plugins: [resolveTo(target)] } });
				if (!isBuild) return;
				const entrypoint = './src/pages/_library-index.json.ts';
				injectRoute({ pattern: `/${WRITTEN}`, entrypoint, prerender: true });
			},
			'astro:config:done': ({ config }) => {
				const { client, server } = config.build;
				folders = { client: fileURLToPath(client), server: fileURLToPath(server) };
			},
			'astro:build:done': async ({ logger }) => {
				const written = `${folders.client}${WRITTEN}`;
				const json = await readFile(written, 'utf8');
				await writeFile(`${folders.server}${MODULE}`, moduleOf(json));
				await rm(written);
				logger.info(`${Math.round(json.length / 1024)} kB`);
			},
		},
	};
}

function resolveTo(target: { id: string; external?: 'relative' }) {
	return {
		name: 'library-index:import',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === 'virtual:library-index' ? target : undefined),
	};
}

/** A text that is parsed once is read faster than a program of the same size. */
function moduleOf(json: string): string {
	return `export const index = JSON.parse(${JSON.stringify(json)});\n`;
}
