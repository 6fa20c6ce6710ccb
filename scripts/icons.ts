/**
 * Makes the icons of the site from its mark, and the web manifest that lists them. Run
 * `node scripts/icons.ts`; commit the result. With another folder as argument it writes there.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawFavicon, drawIcon } from '#components/icons.ts';
import type { Colour } from '#components/mark.ts';
import { THEMES } from '#components/themes.ts';
import { colourOf, type Palette, readPalettes } from '#integrations/drawing/palette.ts';
import { toPng } from '#integrations/drawing/raster.ts';
import { site } from '#text/site.ts';

/** A telephone cuts an icon to a circle or a drop: what counts stays in the middle four fifths. */
const CUTTABLE = 0.62;
const ON_PAPER = 0.74;

const [target = 'public'] = process.argv.slice(2);
const { light, dark } = readPalettes();

await write('favicon.svg', drawFavicon(shapesOf(light), shapesOf(dark)));
await write('favicon.ico', icoOf(await icon(32, 1), 32));
await write('apple-touch-icon.png', await icon(180, ON_PAPER));
await write('icone/icona-192.png', await icon(192, 1));
await write('icone/icona-512.png', await icon(512, 1));
await write('icone/icona-ritagliabile-512.png', await icon(512, CUTTABLE));
await write('site.webmanifest', `${JSON.stringify(webManifest(), null, '\t')}\n`);

function icon(pixels: number, part: number): Promise<Buffer> {
	return toPng(drawIcon(pixels, part, shapesOf(light)));
}

function shapesOf(palette: Palette) {
	return (name: Colour | 'paper') =>
		colourOf(palette, name === 'paper' ? 'paper' : `shape-${name}`);
}

/** One PNG in the container that old browsers ask for: a directory of one entry, then the picture. */
function icoOf(png: Buffer, pixels: number): Buffer {
	const header = Buffer.alloc(22);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(1, 4);
	header.writeUInt8(pixels, 6);
	header.writeUInt8(pixels, 7);
	header.writeUInt16LE(1, 10);
	header.writeUInt16LE(32, 12);
	header.writeUInt32LE(png.length, 14);
	header.writeUInt32LE(header.length, 18);
	return Buffer.concat([header, png]);
}

function webManifest() {
	const [{ paper }] = THEMES;
	return {
		name: site.name,
		short_name: site.shortName,
		lang: 'it',
		start_url: '/',
		display: 'browser',
		background_color: paper,
		theme_color: paper,
		icons: [
			{ src: '/icone/icona-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '/icone/icona-512.png', sizes: '512x512', type: 'image/png' },
			{
				src: '/icone/icona-ritagliabile-512.png',
				sizes: '512x512',
				type: 'image/png',
				purpose: 'maskable',
			},
		],
	};
}

async function write(name: string, content: string | Buffer): Promise<void> {
	const path = join(target, name);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
