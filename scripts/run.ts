import { type ChildProcess, spawn } from 'node:child_process';

export type Program = {
	command: string;
	args: readonly string[];
	env?: Record<string, string | undefined>;
	/** `show` lets the program write to the terminal; `keep` returns what it writes. */
	output: 'show' | 'keep';
};

export type Ended = { code: number; output: string };

const running = new Set<ChildProcess>();

/** Runs a program, in a process group of its own so that all it starts can be stopped with it. */
export function run(program: Program): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const kept = program.output === 'keep' ? 'pipe' : 'inherit';
		const child = spawn(program.command, [...program.args], {
			detached: true,
			env: { ...process.env, ...QUIET, ...program.env },
			stdio: ['ignore', kept, kept],
		});
		const said: string[] = [];
		running.add(child);
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk) => said.push(String(chunk)));
		}
		child.on('error', reject);
		child.on('close', (code) => {
			running.delete(child);
			resolve({ code: code ?? 1, output: said.join('') });
		});
	});
}

/** Asks what still runs to stop, and after three seconds makes it. */
export async function stopPrograms(): Promise<void> {
	const children = [...running];
	for (const child of children) signalGroup(child, 'SIGTERM');
	const ended = Promise.all(children.map((child) => endOf(child)));
	const patience = new Promise((resolve) => setTimeout(resolve, 3_000).unref());
	await Promise.race([ended, patience]);
	for (const child of children) signalGroup(child, 'SIGKILL');
}

/** Nothing of ours reports to its maker, and `astro dev` stays in the foreground. */
const QUIET = {
	ASTRO_TELEMETRY_DISABLED: '1',
	ASTRO_DEV_BACKGROUND: '0',
	CLOUDFLARE_CF_FETCH_ENABLED: 'false',
	WRANGLER_SEND_METRICS: 'false',
};

function endOf(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => child.once('exit', () => resolve()));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The whole group has already ended.
	}
}
