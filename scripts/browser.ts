import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { installFromDebian } from './debian.ts';
import { withProgress } from './progress.ts';
import { run } from './run.ts';
import { Refusal } from './task.ts';

/** What Playwright needs to launch a browser: its program, and variables for its libraries. */
export type Browser = { path: string; env: Record<string, string> };

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const UNPACKED = '.build/browser';

/** Finds a Chromium, or brings one; each way is tried only if the one before it led nowhere. */
export async function findBrowser(): Promise<Browser> {
	for (const find of [fromEnvironment, fromSystem, fromDebian, fromPackage]) {
		const browser = await find();
		if (browser && (await starts(browser))) return browser;
	}
	throw new Refusal(
		'No Chromium that starts: install it (Debian: "apt-get install chromium") or name one with CHROMIUM_PATH=/path/to/chromium.',
	);
}

async function fromEnvironment(): Promise<Browser | null> {
	const path = process.env.CHROMIUM_PATH ?? process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
	if (!path) return null;
	if (!existsSync(path)) throw new Refusal(`CHROMIUM_PATH=${path}: there is no such file.`);
	return { path, env: {} };
}

async function fromSystem(): Promise<Browser | null> {
	const path = INSTALLED.find((candidate) => existsSync(candidate));
	return path ? { path, env: {} } : null;
}

async function fromDebian(): Promise<Browser | null> {
	await installFromDebian('chromium', 'Chromium');
	return fromSystem();
}

/** The headless Chromium of an npm package, with the libraries that a bare machine lacks. */
async function fromPackage(): Promise<Browser | null> {
	const folder = resolve(UNPACKED);
	const env = {
		LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
		FONTCONFIG_PATH: join(folder, 'fonts'),
	};
	const complete = join(folder, 'complete');
	if (!existsSync(complete)) {
		await withProgress('Unpacking the Chromium of @sparticuz/chromium', () => unpack(folder));
		writeFileSync(complete, '');
	}
	return { path: join(folder, 'chromium'), env };
}

/** The package unpacks into the system's temporary folder: for a moment, that is ours. */
async function unpack(folder: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const { inflate } = await import('@sparticuz/chromium');
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const archives = join(dirname(dirname(entry)), 'bin');
	const temporary = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
			await inflate(join(archives, name));
		}
		writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
	} finally {
		if (temporary === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = temporary;
	}
}

/** The package's own one looks in `/tmp` alone; a Chromium that finds no font crashes at every page. */
function fontsConfiguration(folder: string): string {
	const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
	return [
		'<?xml version="1.0"?>',
		'<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
		'<fontconfig>',
		...folders.map((each) => `  <dir>${asText(each)}</dir>`),
		`  <cachedir>${asText(join(folder, 'fonts-cache'))}</cachedir>`,
		'</fontconfig>',
		'',
	].join('\n');
}

function asText(path: string): string {
	return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function starts(browser: Browser): Promise<boolean> {
	const program = {
		command: browser.path,
		args: ['--version'],
		env: browser.env,
		output: 'keep',
	} as const;
	const ended = await run(program).catch(() => null);
	return ended?.code === 0;
}
