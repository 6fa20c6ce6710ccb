import { findBrowser } from './browser.ts';
import { run } from './run.ts';
import type { Outcome } from './stages.ts';
import { countPlaywright } from './test-counts.ts';

/** Where the runners leave what they counted. */
export const REPORTS = '.build/test';

/**
 * Runs some projects of `playwright.config.ts` against the demo build, in a browser found or brought.
 *
 * @param name of the report that is left in `REPORTS`
 * @param options more arguments of Playwright
 */
export async function browserTests(
	name: string,
	projects: readonly string[],
	options: readonly string[] = [],
): Promise<Outcome> {
	const browser = await findBrowser();
	const report = `${REPORTS}/${name}.json`;
	const env = {
		...browser.env,
		CHROMIUM_PATH: browser.path,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
	};
	const chosen = projects.map((project) => `--project=${project}`);
	const args = ['test', ...chosen, '--reporter=line,json', ...options];
	const { code } = await run({ command: 'playwright', args, env, output: 'show' });
	return countPlaywright(report, code);
}
