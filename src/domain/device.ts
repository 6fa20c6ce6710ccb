export type Device = { browser: string | null; system: string | null };

/** First match wins: most browsers also name the ones that they want to be taken for. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdg(?:e|A|iOS)?\//, 'Edge'],
	[/\bOPR\/|\bOpera\b/, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/Chrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
	[/\bVersion\/.*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bLinux\b|\bX11\b/, 'Linux'],
];

/** Names what a `User-Agent` header shows, only as precisely as a person needs to know it again. */
export function readDevice(userAgent: string | null): Device {
	return { browser: firstMatch(BROWSERS, userAgent), system: firstMatch(SYSTEMS, userAgent) };
}

function firstMatch(
	table: readonly (readonly [RegExp, string])[],
	userAgent: string | null,
): string | null {
	const shown = (userAgent ?? '').slice(0, 500);
	return table.find(([pattern]) => pattern.test(shown))?.[1] ?? null;
}
