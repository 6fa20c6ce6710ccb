import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a module for workerd as the demo build would have it.
 *
 * @param module exports the Worker as `worker`
 */
export async function bundleWorker(module: URL): Promise<string> {
	const { outputFiles } = await build({
		stdin: {
			contents: `export { worker as default } from '${fileURLToPath(module)}';`,
			resolveDir: fileURLToPath(new URL('.', module)),
		},
		bundle: true,
		write: false,
		format: 'esm',
		conditions: ['workerd', 'worker'],
		external: ['cloudflare:*', 'node:*'],
		define: { __DEMO__: 'true' },
	});
	return outputFiles[0]?.text ?? '';
}
