import { rmSync } from 'node:fs';
import { browserTests, REPORTS } from './browser-tests.ts';
import { buildSite } from './build-site.ts';
import { firefoxTests } from './firefox-tests.ts';
import { run } from './run.ts';
import { type Outcome, runStages, type Stage, summarise } from './stages.ts';
import { CONTENT, FAILED, FORMAT_AND_LINT, oneStep, PASSED, TYPES } from './static-checks.ts';
import { Refusal, runTask } from './task.ts';
import { countVitest } from './test-counts.ts';

const STAGES: readonly Stage[] = [
	FORMAT_AND_LINT,
	TYPES,
	CONTENT,
	{ name: 'unit tests', work: () => vitest('node') },
	{ name: 'workerd tests', work: () => vitest('worker') },
	{
		name: 'build and leak check',
		work: () => oneStep('node', ['scripts/build.ts', '--con-esempi']),
	},
	{ name: 'gate tests', needs: ['build and leak check'], work: () => vitest('gate') },
	{ name: 'demo build', work: demoBuild },
	{
		name: 'browser tests',
		needs: ['demo build'],
		work: () => saidPlainly(() => browserTests('browser', ['wide', 'narrow'])),
	},
	{
		name: 'Firefox tests',
		needs: ['demo build'],
		work: () => saidPlainly(firefoxTests),
	},
	{
		name: 'visual tests',
		needs: ['demo build'],
		work: () => saidPlainly(() => browserTests('visual', ['visual'], ['--update-snapshots=none'])),
	},
];

await runTask(async () => {
	rmSync(REPORTS, { recursive: true, force: true });
	const reports = await runStages(STAGES);
	console.log(`\n${summarise(reports)}`);
	return reports.some((report) => report.failed > 0) ? 1 : 0;
});

async function vitest(project: string): Promise<Outcome> {
	const report = `${REPORTS}/${project}.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const args = ['run', '--project', project, '--silent=passed-only', ...reporters];
	const { code } = await run({ command: 'vitest', args, output: 'show' });
	return countVitest(report, code);
}

async function demoBuild(): Promise<Outcome> {
	return saidPlainly(async () => {
		await buildSite('demo');
		return PASSED;
	});
}

/** A refusal is this stage's failure, not the end of all. */
async function saidPlainly(work: () => Promise<Outcome>): Promise<Outcome> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		return FAILED;
	}
}
