import type { HookParameters } from 'astro';

export type ServerManifest = HookParameters<'astro:build:ssr'>['manifest'];

export type Chunk = {
	code: string;
	modules: readonly string[];
	leadsTo: readonly string[];
};

/** A page that Astro renders on demand, with all that names the resources it shows. */
export type ServerPage = { address: string; text: string };

/** Addresses that Astro adds by itself: the Worker never hands them a request. */
const CLOSED = /^\/_/;

/**
 * @param chunks the Worker's code by file name
 * @returns each on-demand page with its own code, that of its components, styles and scripts
 */
export function serverPages(
	manifest: ServerManifest,
	chunks: ReadonlyMap<string, Chunk>,
): ServerPage[] {
	return manifest.routes
		.filter(({ routeData }) => !routeData.prerender && !CLOSED.test(routeData.route))
		.map(({ routeData, styles, scripts }) => {
			const code = codeBehind(routeData.component, chunks);
			const entries = Object.entries(manifest.entryModules)
				.filter(([module]) => code.includes(module))
				.map(([, file]) => file);
			const address = withSlash(routeData.route);
			return { address, text: [code, JSON.stringify({ styles, scripts, entries })].join('\n') };
		});
}

/** The code of a page's chunk and of every chunk it imports, statically or not. */
function codeBehind(component: string, chunks: ReadonlyMap<string, Chunk>): string {
	const seen = new Set<string>();
	const open = [...chunks]
		.filter(([, chunk]) => chunk.modules.some((module) => module.endsWith(`/${component}`)))
		.map(([name]) => name);
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		open.push(...(chunks.get(name)?.leadsTo ?? []));
	}
	return [...seen].map((name) => chunks.get(name)?.code ?? '').join('\n');
}

function withSlash(route: string): string {
	return route.endsWith('/') || route.includes('.') ? route : `${route}/`;
}
