import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FILE_NAME } from '#integrations/site-manifest/address-classes.ts';
import { configProblems } from '#integrations/site-manifest/built-config.ts';
import { readBuiltFiles } from '#integrations/site-manifest/built-files.ts';
import { CANARY_SITE, readCanaryManifest } from './support/house.ts';

const manifest = await readCanaryManifest();
const files = await readBuiltFiles(`${CANARY_SITE}/client`);
const open = new Set(
	manifest.files.filter((file) => file.audience === 'public').map((file) => file.file),
);
/** @throws when the site has no such file: a text that nobody read names nothing */
function textOf(path: string): string {
	const file = files.find((candidate) => candidate.path === path);
	if (!file) throw new Error(`The site has no ${path}.`);
	return file.bytes.toString('utf8');
}
const pages = files.filter((file) => file.path.endsWith('.html'));

test('C19 the manifest lists every file, and nothing else', () => {
	expect(manifest.files.map((file) => file.file)).toEqual(files.map((file) => file.path));
});

test('C12 C18 every name is plain, and nothing steers the asset store', () => {
	expect(files.map((file) => file.path).filter((path) => !FILE_NAME.test(path))).toEqual([]);
	expect(
		files.map((file) => file.path).filter((path) => /\.map$|wrangler|_worker/.test(path)),
	).toEqual([]);
});

test('H1–H7 the configuration that deployment uses is the one we expect', () => {
	const built: Record<string, unknown> = JSON.parse(
		readFileSync(`${CANARY_SITE}/server/wrangler.json`, 'utf8'),
	);
	expect(configProblems(built)).toEqual([]);
	for (const surprise of [
		{ cache: { enabled: true } },
		{ routes: ['x.example/*'] },
		{ workers_dev: true },
		{ preview_urls: true },
		{ main: undefined },
		{ pages_build_output_dir: 'x' },
		{ assets: { ...Object(built.assets), run_worker_first: ['/area/*'] } },
		{ assets: { ...Object(built.assets), retention: 1 } },
		{ placement: { mode: 'x' } },
	])
		expect(configProblems({ ...built, ...surprise })).toHaveLength(1);
});

describe('what the public gets', () => {
	test.each(['/sitemap-index.xml', '/sitemap-0.xml', '/feed.xml', '/robots.txt', '/seminari.ics'])(
		'C2 C3 %s names nothing reserved',
		(path) => {
			const text = textOf(path);
			expect(open.has(path)).toBe(true);
			expect(text.trim()).not.toBe('');
			expect(text).not.toMatch(/\/(?:area|staff)\//);
		},
	);

	test('C4 every page that the public search knows has a public address', () => {
		const addresses = new Map(manifest.files.map((file) => [file.url, file.audience]));
		const found = files
			.filter((file) => file.path.startsWith('/pagefind/fragment/'))
			.map((file) => /"url":"([^"]+)"/.exec(gunzipSync(file.bytes).toString('utf8'))?.[1] ?? '');
		expect(found.length).toBeGreaterThan(0);
		const pagesFound = found.map((url) => url.replace(/#.*/, ''));
		expect(pagesFound.filter((url) => addresses.get(url) !== 'public')).toEqual([]);
	});

	test('C10 no public page names a reserved resource', () => {
		const reserved = files
			.map((file) => file.path)
			.filter((path) => path.startsWith('/risorse/') && !open.has(path));
		const naming = pages.filter(
			(page) => open.has(page.path) && reserved.some((path) => page.bytes.includes(path)),
		);
		expect(naming.map((page) => page.path)).toEqual([]);
	});
});

describe('of an announced document the public gets title, type, year and body:', () => {
	const announced = fragmentsOf('/pagefind/').filter(({ meta }) => meta.riservato === '1');

	test('a record of the search holds nothing else', () => {
		expect(announced.length).toBeGreaterThan(0);
		for (const { url, meta, filters, content, anchors } of announced) {
			expect(Object.keys(meta).sort()).toEqual(['anno', 'ente', 'nome', 'riservato', 'tipo']);
			expect(Object.keys(filters).sort()).toEqual(['anno', 'tipo']);
			const named = [meta.nome, meta.tipo, meta.ente].join('');
			expect(content.length).toBeLessThan(named.length + 20);
			expect([anchors, url]).toEqual([
				[],
				expect.stringMatching(/^\/biblioteca\/(?:pagina\/\d+\/)?#/),
			]);
		}
	});

	test('its row in the public library says the same, and leads nowhere', () => {
		for (const { url, meta } of announced) {
			const [address = '', id = ''] = url.split('#');
			const [, row = ''] =
				new RegExp(`<li id="${id}">(.*?)</li>`, 's').exec(textOf(`${address}index.html`)) ?? [];
			expect(row).not.toMatch(/<a\b|href|\s(?:data|aria|title)/);
			const words = row
				.replaceAll(/<[^>]*>/g, ' ')
				.replaceAll(/\s+/g, ' ')
				.trim();
			expect(words).toBe(`${meta.nome} ${meta.ente} · ${meta.anno} · Riservato agli enti aderenti`);
		}
	});

	test('members find the document itself, not its announcement', () => {
		const known = fragmentsOf('/area/pagefind/');
		expect(known.length).toBeGreaterThan(0);
		expect(known.filter(({ meta }) => meta.riservato !== undefined)).toEqual([]);
	});
});

describe('B14 no page needs what the content policy forbids', () => {
	test.each([
		[
			'a script of its own',
			/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/i,
		],
		['a style of its own', /<style[\s>]/i],
		['a style attribute', /<[a-z][^>]*\sstyle=/i],
		['a handler in an attribute', /<[a-z][^>]*\son[a-z]+=/i],
		['a script address', /(?:href|src|action)="\s*javascript:/i],
		[
			'something from another site',
			/<(?:script|img|link|iframe|source)[^>]*\s(?:src|srcset)="(?:https?:)?\/\//i,
		],
	])('%s', (_what, forbidden) => {
		const breaking = pages.filter((page) => forbidden.test(page.bytes.toString('utf8')));
		expect(breaking.map((page) => page.path)).toEqual([]);
	});
});

type Fragment = {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	anchors: unknown[];
};

/** What a search bundle holds of each result. */
function fragmentsOf(bundle: string): Fragment[] {
	return files
		.filter(({ path }) => path.startsWith(`${bundle}fragment/`))
		.map(({ bytes }) => {
			const text = gunzipSync(bytes).toString('utf8');
			return JSON.parse(text.slice(text.indexOf('{')));
		});
}
