import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';

const made = mkdtempSync(join(tmpdir(), 'icons-'));
execFileSync('node', ['scripts/icons.ts', made]);
afterAll(() => rmSync(made, { recursive: true }));

const PICTURES = [
	['apple-touch-icon.png', 180],
	['icone/icona-192.png', 192],
	['icone/icona-512.png', 512],
	['icone/icona-ritagliabile-512.png', 512],
] as const;

test.each(['favicon.svg', 'site.webmanifest'])(
	'%s is what the script makes of the mark',
	(name) => {
		expect(readFileSync(join('public', name), 'utf8')).toBe(readFileSync(join(made, name), 'utf8'));
	},
);

test.each(PICTURES)('%s has its size and shows the mark as it is now', async (name, pixels) => {
	const { width, height } = await sharp(join('public', name)).metadata();
	expect([width, height]).toEqual([pixels, pixels]);
	expect(await dots(join('public', name))).toEqual(await dots(join(made, name)));
});

test('favicon.ico holds one picture of 32 pixels', async () => {
	const ico = readFileSync('public/favicon.ico');
	const png = ico.subarray(ico.readUInt32LE(18));
	expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 1]);
	expect(png.length).toBe(ico.readUInt32LE(14));
	expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});

test('every icon that the web manifest names is there', () => {
	const { icons } = JSON.parse(readFileSync('public/site.webmanifest', 'utf8'));
	expect(icons).toHaveLength(3);
	for (const { src } of icons) expect(readFileSync(join('public', src)).length).toBeGreaterThan(0);
});

/** The picture itself: another version of the library may write the same dots in other bytes. */
function dots(path: string): Promise<Buffer> {
	return sharp(path).raw().toBuffer();
}
