import { choosePort } from './port.ts';
import { withProgress } from './progress.ts';
import { run } from './run.ts';
import { Refusal, runTask } from './task.ts';

const LIMITS = `
Pages change as you save them. What dev does not do: there is no gate (every page is open, as staff),
nobody signs in (so there is no profile), search has no bundles, attachments are not served.
"npm start" does all of it.
`;

await runTask(async () => {
	const port = await choosePort(process.env.PORT);
	const migrate = ['d1', 'migrations', 'apply', 'DB', '--local', '--config', 'wrangler.dev.jsonc'];
	const { code, output } = await withProgress('Bringing the local database up to date', () =>
		run({ command: 'wrangler', args: migrate, env: { CI: 'true' }, output: 'keep' }),
	);
	if (code !== 0)
		throw new Refusal(`The local database could not be brought up to date.\n${output}`);
	console.log(LIMITS);
	const ended = await run({
		command: 'astro',
		args: ['dev', '--port', String(port), '--ignore-lock'],
		env: { SITE_PROFILE: 'demo', SITE_WRANGLER: 'wrangler.dev.jsonc' },
		output: 'show',
	});
	return ended.code;
});
