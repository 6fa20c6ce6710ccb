import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentCheck } from './content-check.ts';

const WRONG = 'tests/fixtures/content-wrong';
const GOOD = 'tests/fixtures/content-good';

type Setup = NonNullable<ReturnType<typeof contentCheck>['hooks']['astro:config:setup']>;

/** Runs the hook as Astro does; answers what was said and what was thrown. */
async function runSetup(contentRoot: string, command: Parameters<Setup>[0]['command']) {
	const said: { level: string; text: string }[] = [];
	const logger = {
		warn: (text: string) => said.push({ level: 'warn', text }),
		error: (text: string) => said.push({ level: 'error', text }),
	};
	const config = { root: pathToFileURL(`${process.cwd()}/`) };
	const options = { command, config, logger } as unknown as Parameters<Setup>[0];
	const setup = contentCheck(contentRoot).hooks['astro:config:setup'];
	let stopped = '';
	try {
		await setup?.(options);
	} catch (error) {
		stopped = error instanceof Error ? error.message : String(error);
	}
	return { said, stopped };
}

test('a build stops once, after saying all', async () => {
	const { said, stopped } = await runSetup(WRONG, 'build');
	expect(stopped).toBe(
		'26 errori in 11 file: il sito non viene costruito finché non sono corretti.',
	);
	expect(said.map(({ level }) => level)).toEqual(['error']);
});

test.each(['dev', 'sync'] as const)('astro %s warns and goes on', async (command) => {
	const { said, stopped } = await runSetup(WRONG, command);
	expect(stopped).toBe('');
	expect(said.map(({ level }) => level)).toEqual(['warn', 'warn']);
	expect(said[1]?.text).toContain('26 errori in 11 file');
});

test('a preview looks at no content', async () => {
	expect(await runSetup(WRONG, 'preview')).toEqual({ said: [], stopped: '' });
});

test.each(['build', 'dev'] as const)('astro %s is silent about good content', async (command) => {
	expect(await runSetup(GOOD, command)).toEqual({ said: [], stopped: '' });
});
