import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './build-site.ts';
import { run } from './run.ts';
import { Refusal, runTask } from './task.ts';

const FOLDER = 'bench';

/** `npm run bench` measures everything, `npm run bench -- gate` one thing; each prints its figures. */
await runTask(async () => {
	const [wanted, ...rest] = process.argv.slice(2);
	const known = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.ts'))
		.map((name) => name.slice(0, -'.ts'.length));
	if (wanted !== undefined && !existsSync(join(FOLDER, `${wanted}.ts`))) {
		throw new Refusal(`There is no bench "${wanted}": use one of ${known.join(', ')}.`);
	}
	await buildIfChanged('demo');
	const env = temporaryFilesInMemory();
	let worst = 0;
	for (const name of wanted === undefined ? known : [wanted]) {
		console.log(`\n── ${name}`);
		const args = [join(FOLDER, `${name}.ts`), ...rest];
		const { code } = await run({ command: 'node', args, env, output: 'show' });
		worst = Math.max(worst, code);
	}
	return worst;
});

/** The local stand-in for D1 flushes to disk at every read: in memory, the disk does not count. */
function temporaryFilesInMemory(): Record<string, string> {
	return existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {};
}
