import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteFile } from '#functions/manifest.ts';
import { CANARY_SITE, type House, openHouse, readCanaryManifest } from './support/house.ts';
import { hasHeaders } from './support/judge.ts';
import { leakFinder } from './support/leaks.ts';
import { choosePlaces } from './support/places.ts';

const MIXED = '.build/mixed-versions';
const GONE: readonly SiteFile[] = [
	{
		file: '/pubblicazioni/di-prima/index.html',
		url: '/pubblicazioni/di-prima/',
		audience: 'public',
	},
	{
		file: '/area/biblioteca/di-prima/index.html',
		url: '/area/biblioteca/di-prima/',
		audience: 'members',
	},
	{ file: '/risorse/diprima.js', url: '/risorse/diprima.js', audience: 'public' },
];

const manifest = await readCanaryManifest();
const places = choosePlaces(manifest);
let house: House;

/** The Worker of one version over the files of another: it lists what is gone, and lacks what is new. */
beforeAll(async () => {
	rmSync(MIXED, { recursive: true, force: true });
	cpSync(`${CANARY_SITE}/server`, `${MIXED}/server`, { recursive: true });
	const known = manifest.files.filter(({ url }) => url !== places.page && url !== places.fragment);
	const old = { build: '0123456789abcdef', files: [...known, ...GONE] };
	writeFileSync(`${MIXED}/server/site-manifest.mjs`, `export default ${JSON.stringify(old)};\n`);
	const built = JSON.parse(readFileSync(`${MIXED}/server/wrangler.json`, 'utf8'));
	const directory = relative(resolve(MIXED, 'server'), resolve(CANARY_SITE, 'client'));
	const mixed = { ...built, assets: { ...built.assets, directory } };
	writeFileSync(`${MIXED}/server/wrangler.json`, JSON.stringify(mixed));
	house = await openHouse(MIXED);
});
afterAll(() => house?.stop());

describe('H13 while two versions of the site are mixed', () => {
	test.each(GONE)(
		'$file, listed but gone, is answered with a plain "try again"',
		async ({ url }) => {
			const answer = await house.ask({ target: url ?? '' }, 'member');
			expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
			expect(answer.headers.get('retry-after')).toBe('30');
			expect(hasHeaders(answer)).toBeNull();
			expect(answer.body.toString()).not.toMatch(/di-?prima/);
		},
	);

	test.each([
		['page', 303],
		['fragment', 303],
	] as const)('a %s that is there but not listed is for no stranger', async (place, status) => {
		const answer = await house.ask({ target: places[place] });
		expect(answer.status).toBe(status);
		expect(leakFinder(manifest)(answer, Buffer.from(places[place]))).toBeNull();
	});

	test.each(['page', 'fragment'] as const)(
		'a %s that is there but not listed is unknown to members and staff too',
		async (place) => {
			for (const persona of ['member', 'staff'] as const)
				expect((await house.ask({ target: places[place] }, persona)).status).toBe(404);
		},
	);

	test('what both versions have is served as ever', async () => {
		expect((await house.ask({ target: places.attachment }, 'member')).status).toBe(200);
		expect((await house.ask({ target: places.attachment })).status).toBe(303);
	});
});
