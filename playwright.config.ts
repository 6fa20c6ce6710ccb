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

/** Letters are drawn alike whatever the machine's taste for hinting and for coloured edges. */
const DRAWN_ALIKE = [
	'--font-render-hinting=none',
	'--disable-lcd-text',
	'--force-color-profile=srgb',
];

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: '.build/test/browser',
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: {
		timeout: 10_000,
		// Versions of Chromium smooth the edge of a curve each in its own way: docs/decisions/099.
		toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.2, animations: 'disabled' },
	},
	reporter: 'line',
	use: {
		locale: 'it-IT',
		timezoneId: 'Europe/Rome',
		screenshot: 'only-on-failure',
		launchOptions: { args: ALONE, executablePath },
	},
	projects: [
		{ name: 'wide', use: { viewport: { width: 1280, height: 800 } } },
		{ name: 'narrow', use: { viewport: { width: 360, height: 740 } }, grep: /@narrow/ },
		{
			name: 'visual',
			testDir: 'tests/visual',
			snapshotPathTemplate: '{testDir}/images/{arg}{ext}',
			use: {
				screenshot: 'off',
				launchOptions: { args: [...ALONE, ...DRAWN_ALIKE], executablePath },
			},
		},
		// Only where there is a Firefox: docs/decisions/107.
		...(process.env.FIREFOX_PATH ? [{ name: 'firefox', testDir: 'tests/firefox' }] : []),
	],
});
