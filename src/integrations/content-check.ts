import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { romeDay } from '#domain/rome-day.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { checkContent } from './content-check/check-content.ts';
import { countProblems, describeNotice, describeProblem } from './content-check/report.ts';

/**
 * Stops a build before it begins if any content is wrong, with every error of every file said once.
 * While someone writes (`astro dev`) it warns and lets them go on. A notice stops nothing.
 */
export function contentCheck(contentRoot: string): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				if (command === 'preview') return;
				const root = fileURLToPath(new URL(`${contentRoot}/`, config.root));
				const report = await checkContent(root, romeDay(Date.now()));
				for (const notice of report.notices) logger.warn(describeNotice(notice, contentRoot));
				if (report.problems.length === 0) return;
				const blocks = report.problems.map((problem) => describeProblem(problem, contentRoot));
				const shown = `\n\n${blocks.join('\n\n')}\n`;
				if (command === 'build') logger.error(shown);
				else logger.warn(shown);
				const summary = countProblems(report);
				if (command === 'build') throw new Error(`${summary}: ${say.stopped}`);
				logger.warn(`${summary}: ${say.onlyWarned}`);
			},
		},
	};
}
