import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { siteProfile } from '../../site.profile.mjs';
import { examplesCheck } from './examples-check.ts';

type Setup = NonNullable<ReturnType<typeof examplesCheck>['hooks']['astro:config:setup']>;
type Occasion = { keep: boolean; command?: Parameters<Setup>[0]['command'] };

const CONTENT = {
	'documenti/inventato.md': '---\ntitolo: Un avviso\nesempio: true\n---\n',
	'documenti/in-bozza.md': '---\ntitolo: Altro avviso\nesempio: true\nstato: bozza\n---\n',
	'documenti/vero.md': '---\ntitolo: Una guida\nesempio: false\n---\nUn esempio: eccolo.\n',
	'seminari/inventato.md': '---\ntitolo: Un incontro\nesempio: true\n---\n',
};

function runSetup(files: Record<string, string>, { keep, command = 'build' }: Occasion) {
	const root = mkdtempSync(join(tmpdir(), 'examples-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(root, file, '..'), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	const said: string[] = [];
	const logger = { error: (text: string) => said.push(text) };
	const config = { root: pathToFileURL(`${root}/`) };
	const options = { command, config, logger } as unknown as Parameters<Setup>[0];
	const setup = examplesCheck('.', keep).hooks['astro:config:setup'];
	const attempt = () => setup?.(options);
	return { said, attempt };
}

test('the true site is not built with made up contents, and each is named with its line', () => {
	const { said, attempt } = runSetup(CONTENT, { keep: false });
	expect(attempt).toThrow('2 contenuti sono di esempio');
	expect(said.join()).toContain('documenti/inventato.md:3');
	expect(said.join()).toContain('seminari/inventato.md:3');
	expect(said.join()).not.toMatch(/in-bozza|vero\.md/);
	expect(said.join()).toContain('docs/errori/contenuto-di-esempio.md');
});

test('the true site is built when nothing is made up', () => {
	const { attempt } = runSetup(
		{ 'documenti/vero.md': CONTENT['documenti/vero.md'] },
		{ keep: false },
	);
	expect(attempt).not.toThrow();
});

test.each<Occasion>([{ keep: true }, { keep: false, command: 'dev' }])(
	'made up contents stay with %o',
	(occasion) => {
		expect(runSetup(CONTENT, occasion).attempt).not.toThrow();
	},
);

test.each([
	[{}, false],
	[{ SITE_EXAMPLES: 'keep' }, true],
	[{ SITE_EXAMPLES: 'yes' }, false],
	[{ SITE_PROFILE: 'demo' }, true],
	[{ SITE_PROFILE: 'canary' }, true],
])('with %o the profile says that examples may stay: %s', (env, keep) => {
	expect(siteProfile(env).examples).toBe(keep);
});
