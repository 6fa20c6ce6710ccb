import { romeDay } from '#domain/rome-day.ts';
import { checkContent } from '#integrations/content-check/check-content.ts';
import {
	countProblems,
	describeNotice,
	describeProblem,
} from '#integrations/content-check/report.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { siteProfile } from '../site.profile.mjs';

/** Checks the content without building: `node scripts/check-content.ts`. */
const { contentRoot } = siteProfile(process.env);
const report = await checkContent(contentRoot, romeDay(Date.now()));

for (const notice of report.notices) console.log(`${describeNotice(notice, contentRoot)}\n`);
for (const problem of report.problems) console.error(`${describeProblem(problem, contentRoot)}\n`);
if (report.problems.length > 0) {
	console.error(`${countProblems(report)}: ${say.stopped}`);
	process.exitCode = 1;
} else {
	console.log(say.fine(report.files));
}
