import { rmSync } from 'node:fs';
import { browserTests, REPORTS } from './browser-tests.ts';
import { buildIfChanged } from './build-site.ts';
import { shrinkPhotographs } from './photographs.ts';
import { runTask } from './task.ts';

const UPDATE = '--update';
const IMAGES = 'tests/visual/images';

/**
 * Compares the key pages with their photographs; `--update` takes new ones where they differ or are
 * missing. Other words choose pages by their address.
 */
await runTask(async () => {
	const options = process.argv.slice(2);
	const chosen = options.filter((option) => option !== UPDATE);
	const photographs = options.includes(UPDATE) ? 'changed' : 'none';
	await buildIfChanged('demo');
	rmSync(`${REPORTS}/visual.json`, { force: true });
	const outcome = await browserTests(
		'visual',
		['visual'],
		[
			`--update-snapshots=${photographs}`,
			...(chosen.length > 0 ? ['--grep', chosen.join('|')] : []),
		],
	);
	if (options.includes(UPDATE)) await shrink();
	return outcome.failed > 0 ? 1 : 0;
});

async function shrink(): Promise<void> {
	const { bytes, shrunk } = await shrinkPhotographs(IMAGES);
	console.log(`${shrunk} new photographs; all weigh ${(bytes / 1e6).toFixed(1)} MB.`);
}
