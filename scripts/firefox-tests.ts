import { existsSync } from 'node:fs';
import { playwrightTests } from './browser-tests.ts';
import { installFromDebian } from './debian.ts';
import type { Outcome } from './stages.ts';
import { Refusal } from './task.ts';

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const LEFT_OUT =
	'Left out: there is no Firefox here. Install it (Debian: "apt-get install firefox-esr") or name one with FIREFOX_PATH=/path/to/firefox.';

/** Tries the site in a Firefox, where there is one or it can be installed: docs/decisions/107. */
export async function firefoxTests(): Promise<Outcome> {
	const path = await findFirefox();
	if (path) return playwrightTests('firefox', ['--project=firefox'], { FIREFOX_PATH: path });
	console.log(LEFT_OUT);
	return { passed: 0, failed: 0 };
}

async function findFirefox(): Promise<string | null> {
	const named = process.env.FIREFOX_PATH;
	if (named && !existsSync(named))
		throw new Refusal(`FIREFOX_PATH=${named}: there is no such file.`);
	if (named) return named;
	if (!installed()) await installFromDebian('firefox-esr', 'Firefox');
	return installed();
}

function installed(): string | null {
	return INSTALLED.find((candidate) => existsSync(candidate)) ?? null;
}
