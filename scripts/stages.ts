import { secondsSince } from './progress.ts';

export type Outcome = { passed: number; failed: number };

export type Stage = {
	name: string;
	/** Names of stages without whose success this one can say nothing. */
	needs?: readonly string[];
	work: () => Promise<Outcome>;
};

export type Report = Outcome & { name: string; seconds: string; skipped: boolean };

/** Runs every stage that can run; one that must be left out counts as failed. */
export async function runStages(stages: readonly Stage[]): Promise<Report[]> {
	const reports: Report[] = [];
	for (const stage of stages) {
		console.log(`\n── ${stage.name}`);
		const missing = stage.needs?.filter((name) => isBroken(reports, name)) ?? [];
		if (missing.length > 0) {
			console.log(`left out: "${missing.join('", "')}" failed`);
			reports.push({ name: stage.name, passed: 0, failed: 1, seconds: '0.0', skipped: true });
			continue;
		}
		const started = performance.now();
		const outcome = await stage.work();
		const seconds = secondsSince(started);
		reports.push({ name: stage.name, ...outcome, seconds, skipped: false });
	}
	return reports;
}

/** @returns a line a stage, and last the one line that sums them up */
export function summarise(reports: readonly Report[]): string {
	const widest = Math.max(...reports.map((report) => report.name.length));
	const lines = reports.map((report) => {
		const mark = report.failed === 0 ? '✓' : '✗';
		const figures = `${report.passed} passed, ${report.failed} failed`;
		const time = report.skipped ? 'left out' : `${report.seconds} s`;
		return `${mark} ${report.name.padEnd(widest)}  ${time.padStart(8)}  ${figures}`;
	});
	const passed = reports.reduce((sum, report) => sum + report.passed, 0);
	const failed = reports.reduce((sum, report) => sum + report.failed, 0);
	return [...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}

function isBroken(reports: readonly Report[], name: string): boolean {
	return reports.some((report) => report.name === name && report.failed > 0);
}
