import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PdfReading } from './reading.ts';

export type PdfReader = {
	/** Reads one PDF; the next one waits for it. `bytes` are gone afterwards. */
	read: (bytes: Uint8Array<ArrayBuffer>) => Promise<PdfReading>;
	close: () => Promise<void>;
};

export type Limits = { milliseconds: number; bytes: number };

/** Opens a reader in a thread of its own, which a file that asks too much does not outlive. */
export function openPdfReader(limits: Limits = LIMITS): PdfReader {
	let thread: Worker | null = null;
	const close = async () => {
		await thread?.terminate();
		thread = null;
	};
	return {
		async read(bytes) {
			thread ??= await startThread();
			const { reading, spent } = await ask(thread, bytes, limits);
			if (spent) await close();
			return reading;
		},
		close,
	};
}

/** A thousand pages take a tenth of this. */
const LIMITS: Limits = { milliseconds: 120_000, bytes: 1024 * 1024 * 1024 };
const LOOK_EVERY = 100;

/** What pdf.js says on its way stays in the thread: it is about drawing, which nobody does. */
async function startThread(): Promise<Worker> {
	const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
		stdout: true,
		stderr: true,
		resourceLimits: { maxOldGenerationSizeMb: 512 },
	});
	await once(thread, 'message');
	return thread;
}

/** `spent`: the thread is at its end, or has to be brought there. */
type Answer = { reading: PdfReading; spent: boolean };

function ask(thread: Worker, bytes: Uint8Array<ArrayBuffer>, limits: Limits): Promise<Answer> {
	return new Promise((resolve) => {
		const before = process.memoryUsage.rss();
		const giveUp = (limit: 'time' | 'memory') => end({ kind: 'unfinished', limit });
		const clock = setTimeout(giveUp, limits.milliseconds, 'time');
		// What a thread unpacks lies outside the heap that its own limit bounds.
		const scales = setInterval(() => {
			if (process.memoryUsage.rss() - before > limits.bytes) giveUp('memory');
		}, LOOK_EVERY);
		const breakOff = (error: NodeJS.ErrnoException) => end(endOfThread(error));
		const answer = (reading: PdfReading) => settle({ reading, spent: false });
		thread.once('message', answer).once('error', breakOff);
		thread.postMessage(bytes, [bytes.buffer]);

		function end(reading: PdfReading) {
			settle({ reading, spent: true });
		}
		function settle(settled: Answer) {
			clearTimeout(clock);
			clearInterval(scales);
			thread.off('message', answer).off('error', breakOff);
			resolve(settled);
		}
	});
}

function endOfThread({ code }: NodeJS.ErrnoException): PdfReading {
	if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'unfinished', limit: 'memory' };
	return { kind: 'damaged', cause: 'unreadable' };
}
