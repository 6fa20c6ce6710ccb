/** Astro’s server for who writes: the demo, pages of `src/pages/_demo` included, with a Worker without gate. */
export function devServer(port: number) {
	return {
		command: 'astro',
		args: ['dev', '--port', String(port), '--ignore-lock'],
		env: { SITE_PROFILE: 'demo', SITE_WRANGLER: 'wrangler.dev.jsonc' },
		output: 'show',
	} as const;
}
