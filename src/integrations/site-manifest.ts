import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onDemandDemoPages, onDemandPages } from '#functions/routes.ts';
import { siteManifest as text } from '#text/site-manifest.ts';
import { removeAdapterLeftovers } from './site-manifest/adapter-leftovers.ts';
import { configProblems } from './site-manifest/built-config.ts';
import { readBuiltFiles } from './site-manifest/built-files.ts';
import { composeManifest } from './site-manifest/compose.ts';
import { lowerCaseResources } from './site-manifest/lower-case-resources.ts';
import { type Chunk, type ServerManifest, serverPages } from './site-manifest/server-pages.ts';

/**
 * Writes `server/site-manifest.mjs`, the list that the gate works from, when the site is built.
 * It must come after every integration that adds files to the site.
 *
 * @param demo whether the build holds the routes of the local demo
 */
export function siteManifest({ demo }: { demo: boolean }): AstroIntegration {
	const chunks = new Map<string, Chunk>();
	let folders = { client: '', server: '' };
	let server: ServerManifest | undefined;
	return {
		name: 'site-manifest',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [rememberChunks(chunks)] } });
			},
			'astro:config:done': ({ config }) => {
				const { client, server } = config.build;
				folders = { client: fileURLToPath(client), server: fileURLToPath(server) };
			},
			'astro:build:ssr': ({ manifest }) => {
				server = manifest;
			},
			'astro:build:done': async ({ logger }) => {
				await removeAdapterLeftovers(folders.client);
				await lowerCaseResources(folders.client, folders.server);
				const files = await readBuiltFiles(folders.client);
				const pages = server ? serverPages(server, chunks) : [];
				const routes = demo ? onDemandDemoPages() : onDemandPages();
				const site = { files, pages, routes };
				const { manifest, problems } = composeManifest(site);
				problems.push(...(await readConfigProblems(folders.server)));
				if (problems.length > 0) throw new Error([text.stopped, ...problems].join('\n- '));
				await writeFile(`${folders.server}site-manifest.mjs`, moduleOf(manifest));
				logger.info(text.written(manifest.files.length, manifest.build));
			},
		},
	};
}

type VitePlugins = NonNullable<
	Parameters<
		Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']
	>[0]['vite']
>['plugins'];
type VitePlugin = NonNullable<VitePlugins>[number];

/** Keeps the Worker's chunks, whose code names the styles, scripts and images of on-demand pages. */
function rememberChunks(chunks: Map<string, Chunk>): VitePlugin {
	return {
		name: 'site-manifest:chunks',
		applyToEnvironment: (environment) => environment.name === 'ssr',
		generateBundle(_options, bundle) {
			for (const output of Object.values(bundle)) {
				if (output.type !== 'chunk') continue;
				const { code, fileName, imports, dynamicImports, moduleIds } = output;
				chunks.set(fileName, {
					code,
					modules: moduleIds,
					leadsTo: [...imports, ...dynamicImports],
				});
			}
		},
	};
}

async function readConfigProblems(serverDir: string): Promise<string[]> {
	const built = await readFile(`${serverDir}wrangler.json`, 'utf8').catch(() => null);
	return built === null ? [text.noWorker] : configProblems(JSON.parse(built));
}

function moduleOf(manifest: object): string {
	return `export default ${JSON.stringify(manifest)};\n`;
}
