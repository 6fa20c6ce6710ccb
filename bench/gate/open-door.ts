import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a build and puts a second door beside its Worker: a request that names a file in
 * `X-Bench-File` gets that file from the same assets with no gate at all, one with `X-Bench-Read`
 * costs one read of the database and nothing else. All others meet the Worker as it is.
 *
 * @returns the folder of the copy
 */
export function withOpenDoor(outDir: string): string {
	const copy = '.build/bench/gate';
	rmSync(copy, { recursive: true, force: true });
	cpSync(outDir, copy, { recursive: true });
	const settingsPath = join(copy, 'server', 'wrangler.json');
	const settings = JSON.parse(readFileSync(settingsPath, 'utf8'));
	writeFileSync(join(copy, 'server', 'bench-entry.mjs'), openDoor(settings.main));
	writeFileSync(settingsPath, JSON.stringify({ ...settings, main: 'bench-entry.mjs' }));
	return copy;
}

function openDoor(main: string): string {
	return `import site from './${main}';
export default {
	...site,
	async fetch(request, env, context) {
		const file = request.headers.get('X-Bench-File');
		if (file) return env.ASSETS.fetch(new Request(new URL(file, request.url)));
		if (!request.headers.has('X-Bench-Read')) return site.fetch(request, env, context);
		await env.DB.prepare('SELECT id FROM people WHERE id = ?1').bind('member').first();
		return new Response(null, { status: 204 });
	},
};
`;
}
