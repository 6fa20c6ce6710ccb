import { readdirSync, readFileSync } from 'node:fs';

const POLL_MS = 50;

/** Follows the resident memory of a process and all its descendants, where `/proc` tells it. */
export function watchMemory(rootPid: number): { peakBytes: () => number | null } {
	let peak: number | null = null;
	const timer = setInterval(() => {
		const now = treeBytes(rootPid);
		if (now !== null) peak = Math.max(peak ?? 0, now);
	}, POLL_MS);
	return {
		peakBytes: () => {
			clearInterval(timer);
			return peak;
		},
	};
}

function treeBytes(rootPid: number): number | null {
	const processes = readProcesses();
	if (!processes) return null;
	const tree = new Set([rootPid]);
	for (let size = 0; size !== tree.size; ) {
		size = tree.size;
		for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
	}
	return processes.filter(({ pid }) => tree.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function readProcesses(): { pid: number; parent: number; bytes: number }[] | null {
	try {
		const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
		return pids.flatMap((pid) => readProcess(pid) ?? []);
	} catch {
		return null;
	}
}

/** @returns `null` for a process that ended meanwhile */
function readProcess(pid: string) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const field = (name: string) =>
			Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
		return { pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 };
	} catch {
		return null;
	}
}
