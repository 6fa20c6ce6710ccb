import { buildSite } from './build-site.ts';
import { oneStep } from './static-checks.ts';
import { Refusal, runTask } from './task.ts';

/** What is deployed: nothing is left in `dist/` that the checks have not seen. */
await runTask(async () => {
	const outDir = await buildSite('production');
	const leaks = await oneStep('node', ['scripts/leak-check.ts']);
	if (leaks.failed > 0) throw new Refusal('The leak check failed: what it found is listed above.');
	console.log(`\nThe site stands in ${outDir}/, checked.`);
	return 0;
});
