import { runStages, type Stage, summarise } from './stages.ts';
import { CONTENT, FORMAT_AND_LINT, TYPES } from './static-checks.ts';
import { runTask } from './task.ts';

const STAGES: readonly Stage[] = [FORMAT_AND_LINT, TYPES, CONTENT];

await runTask(async () => {
	const reports = await runStages(STAGES);
	console.log(`\n${summarise(reports)}`);
	return reports.some((report) => report.failed > 0) ? 1 : 0;
});
