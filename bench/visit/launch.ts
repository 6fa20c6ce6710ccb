import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';

const AS_A_READER = ['--no-sandbox', '--disable-background-networking'];

/** Starts the browser that this machine has, with nothing kept. */
export async function launch(): Promise<Browser> {
	const { path, env } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		args: AS_A_READER,
		env: { ...process.env, ...env } as Record<string, string>,
	});
}
