import { sentenceOf } from './refusal.mjs';
import { stopPrograms } from './run.ts';

export { Refusal } from './refusal.mjs';

export type Cleanup = () => Promise<void> | void;

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const cleanups: Cleanup[] = [];
let isEnding = false;

/** Does a piece of work when the command ends, however it ends; the last one added goes first. */
export function atTheEnd(cleanup: Cleanup): void {
	cleanups.push(cleanup);
}

/** Runs a command of `package.json`: says refusals plainly, and leaves no process behind. */
export async function runTask(task: () => Promise<number>): Promise<void> {
	for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => void end(code));
	endWithParent();
	try {
		await end(await task());
	} catch (error) {
		if (isEnding) return;
		console.error(sentenceOf(error));
		await end(1);
	}
}

/** Keeps a command alive until a signal ends it. */
export function untilStopped(): Promise<never> {
	return new Promise(() => setInterval(() => undefined, 60_000));
}

/** Whoever killed the command that started us can no longer pass a signal on. */
function endWithParent(): void {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && void end(SIGNALS.SIGTERM), 500).unref();
}

async function end(code: number): Promise<void> {
	if (isEnding) return;
	isEnding = true;
	const tooLong = setTimeout(() => process.exit(code), 8_000);
	await stopPrograms();
	for (const cleanup of cleanups.reverse()) await Promise.resolve(cleanup()).catch(console.error);
	clearTimeout(tooLong);
	process.exit(code);
}
