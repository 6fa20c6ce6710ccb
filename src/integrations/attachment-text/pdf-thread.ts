import { parentPort } from 'node:worker_threads';
import { readPdf } from './read-pdf.ts';

/** Reads the PDFs that are sent to this thread, one at a time; `ready` comes first. */
parentPort?.on('message', async (bytes: Uint8Array) => {
	parentPort?.postMessage(await readPdf(bytes));
});
parentPort?.postMessage('ready');
