import { expect, test } from 'vitest';
import type { BuiltFile } from './built-files.ts';
import { composeManifest } from './compose.ts';

const REFUSALS = { '/404.html': '', '/rinnovo/index.html': '' };

test('a resource has the widest audience of what leads to it, through others', () => {
	const { manifest, problems } = compose({
		'/index.html': '<link href="/risorse/aa.css">',
		'/area/index.html': '<script src="/risorse/cc.js"></script>',
		'/staff/index.html': '<img src="/risorse/ee.svg">',
		'/risorse/aa.css': 'url(./bb.woff2)',
		'/risorse/bb.woff2': '',
		'/risorse/cc.js': 'import("./dd.js")',
		'/risorse/dd.js': '',
		'/risorse/ee.svg': '',
		'/risorse/ff.js': '',
	});
	expect(problems).toEqual([]);
	const classes = Object.fromEntries(manifest.files.map(({ file, audience }) => [file, audience]));
	expect(classes).toMatchObject({
		'/index.html': 'public',
		'/area/index.html': 'members',
		'/staff/index.html': 'staff',
		'/risorse/aa.css': 'public',
		'/risorse/bb.woff2': 'public',
		'/risorse/cc.js': 'members',
		'/risorse/dd.js': 'members',
		'/risorse/ee.svg': 'staff',
		'/risorse/ff.js': 'staff',
	});
});

test('the pages of a refusal have no address', () => {
	const { manifest } = compose({});
	expect(manifest.files.map((file) => file.url)).toEqual([null, null]);
});

test.each([
	['/bozze/index.html', 'nessuna regola'],
	['/area/Verbale.pdf', 'lettere minuscole'],
	['/area/verità/index.html', 'lettere minuscole'],
	['/_redirects', 'lettere minuscole'],
	['/_headers', 'lettere minuscole'],
	['/area/.git', 'lettere minuscole'],
	['/risorse/aa.js.map', 'mappa'],
	['/contatti.html', 'cartella sua'],
	['/wrangler.json', 'non va'],
])('%s stops the build', (path, reason) => {
	expect(compose({ [path]: '' }).problems.join('\n')).toContain(reason);
});

test('every problem is told at once', () => {
	const { problems } = composeManifest({
		files: built({ '/A.txt': '', '/x/index.html': '' }),
		pages: [],
		routes: new Map(),
	});
	expect(problems.length).toBeGreaterThanOrEqual(4);
});

test('the same files make the same build, another byte another one', () => {
	const id = (text: string) => compose({ '/index.html': text }).manifest.build;
	expect(id('a')).toBe(id('a'));
	expect(id('a')).not.toBe(id('b'));
});

function compose(files: Record<string, string>) {
	return composeManifest({ files: built({ ...REFUSALS, ...files }), pages: [], routes: new Map() });
}

function built(files: Record<string, string>): BuiltFile[] {
	return Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
}
