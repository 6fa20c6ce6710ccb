import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { SiteManifest } from '#functions/manifest.ts';
import { checkCanaries } from '#integrations/leak-check/check-canaries.ts';
import { checkNames } from '#integrations/leak-check/check-names.ts';
import { checkSecrets } from '#integrations/leak-check/check-secrets.ts';
import { gatedNames } from '#integrations/leak-check/gated-names.ts';
import { pdfTexts } from '#integrations/leak-check/pdf-texts.ts';
import { plantContent } from '#integrations/leak-check/plant-content.ts';
import { readBuiltFiles } from '#integrations/site-manifest/built-files.ts';
import { leakCheck as say } from '#text/leak-check.ts';
import { siteProfile } from '../site.profile.mjs';

/**
 * Proves that nothing reserved stands in a public file: builds a copy of the site with planted
 * words and looks for them, then looks for the names of reserved documents in the built site.
 * `node scripts/leak-check.ts [folder of the built site]`, `dist` by default.
 */
const [outDir = siteProfile({}).outDir] = process.argv.slice(2);
const problems = [...(await checkPlantedSite()), ...(await checkBuiltSite(outDir))];
if (problems.length > 0) {
	console.error([say.failed(problems.length), ...new Set(problems)].join('\n- '));
	process.exitCode = 1;
}

async function checkPlantedSite(): Promise<string[]> {
	const canary = siteProfile({ SITE_PROFILE: 'canary' });
	console.log(say.planting);
	const canaries = await plantContent(siteProfile({}).contentRoot, canary.contentRoot);
	console.log(say.building);
	buildCanarySite();
	const site = await readSite(canary.outDir);
	const found = checkCanaries({ ...site, canaries });
	const open = site.manifest.files.filter((file) => file.audience === 'public').length;
	if (found.length === 0) console.log(say.passed(canaries.length, open));
	return found;
}

function buildCanarySite(): void {
	const { SITE_OUT: _out, SITE_CONTENT: _content, ...rest } = process.env;
	const env = { ...rest, SITE_PROFILE: 'canary' };
	const built = spawnSync('astro', ['build'], { env, encoding: 'utf8' });
	if (built.status !== 0) throw new Error(`${built.stdout ?? ''}${built.stderr ?? ''}`);
}

async function checkBuiltSite(folder: string): Promise<string[]> {
	const { manifest, files, worker } = await readSite(folder);
	return [
		...checkNames(manifest, files, gatedNames(siteProfile({}).contentRoot)),
		...checkSecrets([...files, ...worker], process.env),
	];
}

async function readSite(folder: string) {
	const address = pathToFileURL(`${folder}/server/site-manifest.mjs`).href;
	const module: { default: SiteManifest } = await import(address);
	const files = await readBuiltFiles(`${folder}/client`);
	return {
		manifest: module.default,
		files: [...files, ...(await pdfTexts(`${folder}/client`, files))],
		worker: await readBuiltFiles(`${folder}/server`),
	};
}
