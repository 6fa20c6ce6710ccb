import { expect, test } from 'vitest';
import { readDevice } from './device.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const CASES = [
	[
		`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/153.0.0.0 Safari/537.36`,
		'Chrome',
		'Windows',
	],
	[
		`Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/153.0 Safari/537.36 Edg/153.0`,
		'Edge',
		'Windows',
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox', 'Linux'],
	[
		`Mozilla/5.0 (Linux; Android 16) ${WEBKIT} SamsungBrowser/30 Chrome/140 Mobile Safari/537`,
		'Samsung Internet',
		'Android',
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) Version/20 Mobile/15E Safari/604',
		'Safari',
		'iPhone',
	],
	[
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 (KHTML, like Gecko) Version/20 Safari/605',
		'Safari',
		'Mac',
	],
	[
		`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/156.0 Safari/537.36`,
		'Chrome',
		'Linux',
	],
	['curl/8.0', null, null],
	['', null, null],
	[null, null, null],
] as const;

test.each(CASES)('%s', (userAgent, browser, system) => {
	expect(readDevice(userAgent)).toEqual({ browser, system });
});
