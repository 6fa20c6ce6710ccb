import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProgramme } from '#integrations/programme/read-programme.ts';
import { buildIfChanged } from './build-site.ts';
import { brokenRules, yearInFigures } from './demo-year/books.ts';
import { CHAPTERS } from './demo-year/chapters.ts';
import { Year } from './demo-year/year.ts';
import { Refusal, runTask } from './task.ts';

/**
 * Plays a whole year of a small community through the pages of the site, as people without script
 * would, with the clock moved from chapter to chapter; then checks the books.
 */
await runTask(async () => {
	const outDir = await buildIfChanged('demo');
	const stateDir = mkdtempSync(join(tmpdir(), 'demo-year-'));
	const year = new Year({ outDir, stateDir });
	try {
		for (const [index, { moment, title, play }] of CHAPTERS.entries()) {
			console.log(`${moment.slice(0, 10)}  ${title}`);
			await (index === 0 ? year.begin(moment) : year.goTo(moment));
			await play(year);
			await year.runSchedule();
		}
		const db = await year.database();
		console.table(await yearInFigures(db));
		const broken = await brokenRules(db, readProgramme('src/content').seminars);
		if (broken.length > 0) throw new Refusal(['The books do not hold:', ...broken].join('\n- '));
		console.log('The books hold.');
	} finally {
		await year.end();
		rmSync(stateDir, { recursive: true, force: true });
	}
	return 0;
});
