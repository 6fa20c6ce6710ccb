import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Announced } from '#domain/announced.ts';
import type { LibraryIndex } from '#domain/library-index.ts';

/** Where the build's pages write what they know of the library. */
const WRITTEN = 'area/library-index.json';
const ENTRYPOINT = './src/pages/_library-index.json.ts';
const MODULE = 'library-index.mjs';

export type LibraryIndexStep = {
	integration: AstroIntegration;
	/** What may be said outside of reserved documents; known once the step is over. */
	announced: () => readonly Announced[];
};

/**
 * Gives the Worker the library without its texts, as a module of its own: on-demand pages have no
 * way to files. While one writes, the module is what the content says at that moment.
 * The step comes before those that index or list the files of the site.
 */
export function libraryIndex(): LibraryIndexStep {
	let folders = { client: '', server: '' };
	let announced: readonly Announced[] = [];
	const integration: AstroIntegration = {
		name: 'library-index',
		hooks: {
			'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
				const isBuild = command === 'build';
				const source = isBuild ? MODULE : 'src/pages/_library-index-live.ts';
				const id = fileURLToPath(new URL(source, config.root));
				updateConfig({ vite: { plugins: [resolveTo(isBuild ? besideWorker(id) : { id })] } });
				if (isBuild)
					injectRoute({ pattern: `/${WRITTEN}`, entrypoint: ENTRYPOINT, prerender: true });
			},
			'astro:config:done': ({ config }) => {
				const { client, server } = config.build;
				folders = { client: fileURLToPath(client), server: fileURLToPath(server) };
			},
			'astro:build:done': async ({ logger }) => {
				const written = await takeWritten(`${folders.client}${WRITTEN}`);
				const json = JSON.stringify(written.index);
				await writeFile(`${folders.server}${MODULE}`, moduleOf(json));
				announced = written.announced;
				logger.info(
					`${written.index.rows.length} documents in ${Math.ceil(json.length / 1024)} kB`,
				);
			},
		},
	};
	return { integration, announced: () => announced };
}

type Written = { index: LibraryIndex; announced: readonly Announced[] };

async function takeWritten(path: string): Promise<Written> {
	const written: Written = JSON.parse(await readFile(path, 'utf8'));
	await rm(path);
	return written;
}

function besideWorker(id: string) {
	return { id, external: 'relative' as const };
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
