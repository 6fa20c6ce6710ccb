import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentErrors as say } from '#text/content-errors.ts';
import { examplesIn } from './content-check/examples.ts';
import { describeProblem } from './content-check/report.ts';

/**
 * Stops the build of the true site on contents that are made up, unless somebody said to keep them.
 *
 * @param keep whether made up contents may stay, as in the demo and in tests
 */
export function examplesCheck(contentRoot: string, keep: boolean): AstroIntegration {
	return {
		name: 'examples-check',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build' || keep) return;
				const root = fileURLToPath(new URL(`${contentRoot}/`, config.root));
				const examples = examplesIn(root);
				if (examples.length === 0) return;
				const blocks = examples.map((example) => describeProblem(example, contentRoot));
				logger.error(`\n\n${blocks.join('\n\n')}\n`);
				throw new Error(say.examplesStop(examples.length));
			},
		},
	};
}
