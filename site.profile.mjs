/**
 * Three builds of one source: `production` is deployed; `demo` is what `npm start` serves, with the
 * local mailbox; `canary` is the demo of a copy of the content with planted marks, for the leak check.
 */
const PROFILES = {
	production: { outDir: 'dist', contentRoot: 'src/content', demo: false },
	demo: { outDir: '.build/demo', contentRoot: 'src/content', demo: true },
	canary: { outDir: '.build/canary', contentRoot: '.build/canary-content', demo: true },
};

/** @typedef {{ name: string, outDir: string, contentRoot: string, cacheDir: string, demo: boolean, examples: boolean }} SiteProfile */

/**
 * @param {Record<string, string | undefined>} env `SITE_PROFILE` names the build; `SITE_OUT` and
 *   `SITE_CONTENT` move its folders (benchmarks and fixtures do); `SITE_EXAMPLES=keep` lets made up
 *   contents into the true site.
 * @returns {SiteProfile} folders relative to the project's root
 */
export function siteProfile(env) {
	const name = env.SITE_PROFILE ?? 'production';
	const profile = PROFILES[name];
	if (!profile) throw new Error(`SITE_PROFILE=${name}: use ${Object.keys(PROFILES).join(', ')}.`);
	const outDir = env.SITE_OUT ?? profile.outDir;
	return {
		name,
		outDir,
		contentRoot: env.SITE_CONTENT ?? profile.contentRoot,
		cacheDir: `.build/cache/${outDir.replaceAll(/[^a-z0-9]+/gi, '-')}`,
		demo: profile.demo,
		examples: profile.demo || env.SITE_EXAMPLES === 'keep',
	};
}
