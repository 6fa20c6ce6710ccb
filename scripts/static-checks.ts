import { run } from './run.ts';
import type { Outcome, Stage } from './stages.ts';

/** What can be judged without building or running the site. */
export const FORMAT_AND_LINT: Stage = {
	name: 'format and lint',
	work: () => oneStep('biome', ['ci', '--max-diagnostics=50', '.']),
};

export const TYPES: Stage = {
	name: 'types',
	work: () => oneStep('astro', ['check']),
};

export const CONTENT: Stage = {
	name: 'content',
	work: () => oneStep('node', ['scripts/check-content.ts']),
};

/** A program that either succeeds or fails as a whole. */
export async function oneStep(command: string, args: readonly string[]): Promise<Outcome> {
	const { code } = await run({ command, args, output: 'show' });
	return code === 0 ? PASSED : FAILED;
}

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };
