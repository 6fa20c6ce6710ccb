import { defineConfig } from '@playwright/test';

/** Chromium talks to nobody but the site: what it would ask of its maker is off. */
const ALONE = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync',
	'--no-first-run',
	'--no-sandbox',
];

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: '.build/test/browser',
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'line',
	use: {
		locale: 'it-IT',
		timezoneId: 'Europe/Rome',
		screenshot: 'only-on-failure',
		launchOptions: {
			args: ALONE,
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		},
	},
	projects: [
		{ name: 'wide', use: { viewport: { width: 1280, height: 800 } } },
		{ name: 'narrow', use: { viewport: { width: 360, height: 740 } }, grep: /@narrow/ },
	],
});
