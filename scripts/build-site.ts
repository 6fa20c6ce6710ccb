import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteProfile } from '../site.profile.mjs';
import { fingerprintSources, readStamp, stampOf, writeStamp } from './fingerprint.ts';
import { withProgress } from './progress.ts';
import { type Program, run } from './run.ts';
import { Refusal } from './task.ts';

export type ProfileName = 'production' | 'demo';

const PARTS = [
	'client/index.html',
	'server/entry.mjs',
	'server/site-manifest.mjs',
	'server/wrangler.json',
];

/** @returns the folder of a build, whether it exists or not */
export function outDirOf(profile: ProfileName): string {
	return siteProfile({ SITE_PROFILE: profile }).outDir;
}

/** True if a build in this folder reached its end and its parts are still there. */
export function isBuilt(outDir: string): boolean {
	return existsSync(stampOf(outDir)) && PARTS.every((file) => existsSync(join(outDir, file)));
}

/** True if the build in this folder was made of the sources as they are now. */
export function isUpToDate(outDir: string): boolean {
	return isBuilt(outDir) && readStamp(stampOf(outDir)) === fingerprintSources();
}

/** Checks the content and builds a profile of the site; what is wrong, or good to know, is shown whole. */
export async function buildSite(profile: ProfileName): Promise<string> {
	const outDir = outDirOf(profile);
	const fingerprint = fingerprintSources();
	const env = { SITE_PROFILE: profile, SITE_OUT: undefined, SITE_CONTENT: undefined };
	rmSync(stampOf(outDir), { force: true });
	const said = await step('Checking the content', {
		command: 'node',
		args: ['scripts/check-content.ts'],
		env,
	});
	console.log(said.trimEnd());
	await step(`Building the site in ${outDir}/`, { command: 'astro', args: ['build'], env });
	writeStamp(stampOf(outDir), fingerprint);
	return outDir;
}

/** Builds only if the sources have changed since the last build. */
export async function buildIfChanged(profile: ProfileName): Promise<string> {
	const outDir = outDirOf(profile);
	if (!isUpToDate(outDir)) return buildSite(profile);
	console.log(`• The site in ${outDir}/ is up to date`);
	return outDir;
}

/** @returns what the program said */
async function step(what: string, program: Omit<Program, 'output'>): Promise<string> {
	const { code, output } = await withProgress(what, () => run({ ...program, output: 'keep' }));
	if (code === 0) return output;
	console.error(output);
	throw new Refusal('The site is not built: what to correct is listed above.');
}
