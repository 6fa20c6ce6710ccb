/**
 * Makes the fonts of the certificates of attendance: whole characters of Latin languages, because
 * people's names have them all, in one weight, as TrueType. Run `node scripts/certificate-fonts.ts`;
 * commit the result.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const PACKAGES = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const FONTS = new URL('../functions/certificates/fonts/', import.meta.url);

const FACES = [
	{ name: 'title', family: 'bricolage-grotesque', part: 'latin', weight: 650 },
	{ name: 'text', family: 'instrument-sans', part: 'latin', weight: 450 },
	{ name: 'more-letters', family: 'instrument-sans', part: 'latin-ext', weight: 450 },
] as const;

await mkdir(FONTS, { recursive: true });
for (const { name, family, part, weight } of FACES) {
	const file = new URL(`${family}/files/${family}-${part}-wght-normal.woff2`, PACKAGES);
	const source = await readFile(file);
	const ttf = await subsetFont(source, charactersOf(source), {
		targetFormat: 'sfnt',
		variationAxes: { wght: weight },
		noHinting: true,
		keepFeatures: ['kern', 'ccmp', 'locl', 'mark'],
	});
	await writeFile(new URL(`${name}.ttf`, FONTS), ttf);
	console.log(`${name}.ttf  ${ttf.length} bytes`);
}

function charactersOf(source: Buffer): string {
	const font = create(source);
	if (!('characterSet' in font)) throw new Error('The file holds more than one font.');
	return String.fromCodePoint(...font.characterSet);
}
