import { serveDemo } from '../../../scripts/demo-site.ts';

/** Serves a built site in a process of its own, which a test can kill: `port outDir stateDir`. */
const [port = '', outDir = '', stateDir = ''] = process.argv.slice(2);
await serveDemo({
	port: Number(port),
	outDir,
	stateDir,
	secret: 'a-secret-of-the-gate-tests-that-is-long-enough',
});
process.send?.('ready');
