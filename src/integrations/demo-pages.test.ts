import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { devServer } from '#scripts/dev-server.ts';
import { siteProfile } from '../../site.profile.mjs';
import { demoPages } from './demo-pages.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

test('who writes sees the page of parts and the mailbox, as the demo does', () => {
	for (const env of [devServer(4321).env, { SITE_PROFILE: 'demo' }]) {
		const added = pagesAdded(env);
		expect(added.map(({ pattern }) => pattern)).toEqual(['/posta/', '/stile/']);
		for (const { entrypoint } of added) expect(existsSync(entrypoint), entrypoint).toBe(true);
	}
});

test('the site that is deployed has neither', () => {
	expect(pagesAdded({})).toEqual([]);
	expect(pagesAdded({ SITE_PROFILE: 'production', SITE_EXAMPLES: 'keep' })).toEqual([]);
});

function pagesAdded(env: Record<string, string>): { pattern: string; entrypoint: string }[] {
	const added: { pattern: string; entrypoint: string }[] = [];
	const injectRoute = ({ pattern, entrypoint }: { pattern: string; entrypoint: string | URL }) =>
		added.push({ pattern, entrypoint: `${entrypoint}` });
	const setup = demoPages(siteProfile(env).demo).hooks['astro:config:setup'];
	setup?.({ injectRoute } as unknown as Parameters<Setup>[0]);
	return added;
}
