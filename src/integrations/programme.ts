import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readProgramme } from './programme/read-programme.ts';

const NAME = 'virtual:programme';
const RESOLVED = `\0${NAME}`;

/**
 * Tells the Worker what the content says to the services: dates, places, what each plan gives. The
 * scheduled jobs need it as well as the pages, and neither has a way to files.
 */
export function programme(contentRoot: string): AstroIntegration {
	return {
		name: 'programme',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(new URL(`${contentRoot}/`, config.root));
				updateConfig({ vite: { plugins: [asModule(root)] } });
			},
		},
	};
}

function asModule(root: string) {
	return {
		name: 'programme:module',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
		load: (id: string) =>
			id === RESOLVED
				? `export const programme = ${JSON.stringify(readProgramme(root))};`
				: undefined,
	};
}
