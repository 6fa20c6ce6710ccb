import { rmSync } from 'node:fs';
import { devServer } from './dev-server.ts';
import { choosePort } from './port.ts';
import { withProgress } from './progress.ts';
import { run } from './run.ts';
import { Refusal, runTask } from './task.ts';

const LIMITS = `
Pages change as you save them. What dev does not do: there is no gate (every page is open, as the
demo person of the staff), nobody signs in (the profile has no sessions), search has no bundles,
attachments are not served. "npm start" does all of it.
`;

/**
 * What Vite prepared for an earlier dev: with it, Astro 7.3 renders static pages as if they were
 * built, without styles and scripts.
 */
const PREPARED = 'node_modules/.vite';

await runTask(async () => {
	const port = await choosePort(process.env.PORT);
	const migrate = ['d1', 'migrations', 'apply', 'DB', '--local', '--config', 'wrangler.dev.jsonc'];
	const { code, output } = await withProgress('Bringing the local database up to date', () =>
		run({ command: 'wrangler', args: migrate, env: { CI: 'true' }, output: 'keep' }),
	);
	if (code !== 0)
		throw new Refusal(`The local database could not be brought up to date.\n${output}`);
	rmSync(PREPARED, { recursive: true, force: true });
	console.log(LIMITS);
	const ended = await run(devServer(port));
	return ended.code;
});
