import { describe, expect, test } from 'vitest';
import { canonicalPath, isReserved } from './path.ts';

describe('a path is read as it stands', () => {
	test.each([
		'/',
		'/area',
		'/area/',
		'/area/biblioteca/un-documento/',
		'/risorse/a1b2c3.css',
		'/pagefind/pagefind.js',
		'/area/pagefind/fragment/it_1a2b.pf_fragment',
		`/${'a'.repeat(1023)}`,
	])('%s', (path) => expect(canonicalPath(path)).toBe(path));
});

describe('another spelling is no address of ours', () => {
	test.each([
		['encoded', '/%61rea/'],
		['encoded slash', '/area%2f'],
		['malformed', '/area/%'],
		['capital', '/Area/'],
		['doubled slash', '//area/'],
		['doubled inside', '/area//x'],
		['dot', '/./area/'],
		['two dots', '/x/../area/'],
		['final dots', '/area/..'],
		['final dot', '/area/.'],
		['backslash', '/area\\x'],
		['semicolon', '/area;/'],
		['accent', '/società/'],
		['blank', '/area/ '],
		['null', '/area/\0'],
		['line break', '/area/\n'],
		['over-long', `/${'a'.repeat(1024)}`],
		['no slash', 'area'],
		['empty', ''],
	])('%s', (_what, path) => expect(canonicalPath(path)).toBeNull());
});

test.each([
	['/area', true],
	['/area/', true],
	['/area/x/', true],
	['/staff', true],
	['/staff/x', true],
	['/', false],
	['/areale/', false],
	['/staffetta/', false],
	['/x/area/', false],
])('existing and missing look alike at %s: %s', (path, reserved) =>
	expect(isReserved(path)).toBe(reserved),
);
