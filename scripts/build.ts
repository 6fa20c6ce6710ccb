import { buildSite } from './build-site.ts';
import { oneStep } from './static-checks.ts';
import { Refusal, runTask } from './task.ts';

const KEEP_EXAMPLES = '--con-esempi';

/** What is deployed: nothing is left in `dist/` that the checks have not seen. */
await runTask(async () => {
	const options = process.argv.slice(2);
	const unknown = options.find((option) => option !== KEEP_EXAMPLES);
	if (unknown !== undefined)
		throw new Refusal(`"${unknown}" is not known: only ${KEEP_EXAMPLES} is.`);
	if (options.includes(KEEP_EXAMPLES)) process.env.SITE_EXAMPLES = 'keep';
	const outDir = await buildSite('production');
	const leaks = await oneStep('node', ['scripts/leak-check.ts']);
	if (leaks.failed > 0) throw new Refusal('The leak check failed: what it found is listed above.');
	console.log(`\nThe site stands in ${outDir}/, checked.`);
	return 0;
});
