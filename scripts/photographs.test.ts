import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { shrinkPhotographs } from './photographs.ts';

const folder = mkdtempSync(join(tmpdir(), 'photographs-'));
const file = join(folder, 'a.png');

afterAll(() => rmSync(folder, { recursive: true }));

test('a photograph gets a palette once, and keeps its size and its flat colours', async () => {
	const size = { width: 40, height: 30, channels: 3 as const };
	writeFileSync(
		file,
		await sharp({ create: { ...size, background: '#0d4a57' } })
			.png()
			.toBuffer(),
	);
	expect((await shrinkPhotographs(folder)).shrunk).toBe(1);
	const once = readFileSync(file);
	const { data, info } = await sharp(once)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([40, 30, 0x0d, 0x4a, 0x57]);
	expect(await shrinkPhotographs(folder)).toEqual({ bytes: once.length, shrunk: 0 });
	expect(readFileSync(file).equals(once)).toBe(true);
});
