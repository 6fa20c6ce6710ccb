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
	const chosen = projects.map((project) => `--project=${project}`);
	const env = { ...browser.env, CHROMIUM_PATH: browser.path };
	return playwrightTests(name, [...chosen, ...options], env);
}

/** Runs Playwright, and counts what its report says. */
export async function playwrightTests(
	name: string,
	options: readonly string[],
	browser: Record<string, string>,
): Promise<Outcome> {
	const report = `${REPORTS}/${name}.json`;
	const env = { ...browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	const args = ['test', '--reporter=line,json', ...options];
	const { code } = await run({ command: 'playwright', args, env, output: 'show' });
	return countPlaywright(report, code);
}
