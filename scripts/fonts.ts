/**
 * Makes the site's fonts from the packages of @fontsource-variable: only the characters of Italian
 * and only the weights in use, plus a style sheet whose fallback faces have the same measures, so
 * that a page does not move when its fonts arrive. Run `node scripts/fonts.ts`; commit the result.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import subsetFont from 'subset-font';

const PACKAGES = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const FONTS = new URL('../public/fonts/', import.meta.url);
const STYLES = new URL('../src/styles/fonts.css', import.meta.url);
const LARGEST_TOTAL = 75_000;

const ITALIAN =
	'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàèéìòùÀÈÉÌÒÙ' +
	'0123456789 !"%&\'()*+,-./:;=?@§«»°ª–—‘’“”…€\u00a0';
const WITH_SYMBOLS = `${ITALIAN}#$<>[\\]^_\`{|}~©·º›‹×²³½ñçöüäôêîç`;

/** Measured in both fonts to find by how much the fallback must grow or shrink. */
const SAMPLE =
	'La coprogettazione è un modo di lavorare insieme: enti pubblici ed enti del Terzo settore ' +
	'definiscono progetti, mettono in comune risorse e rispondono di quello che fanno.';

const FACES: readonly Face[] = [
	{
		family: 'Bricolage Grotesque',
		file: 'bricolage-grotesque',
		source: 'bricolage-grotesque-latin-wght-normal',
		characters: ITALIAN,
		weight: 650,
		style: 'normal',
		fallback: { measures: 'Helvetica-Bold', fonts: ['Arial Bold', 'Liberation Sans Bold'] },
	},
	{
		family: 'Instrument Sans',
		file: 'instrument-sans',
		source: 'instrument-sans-latin-wght-normal',
		characters: WITH_SYMBOLS,
		weight: { min: 400, max: 650 },
		style: 'normal',
		fallback: { measures: 'Helvetica', fonts: ['Arial', 'Liberation Sans'] },
	},
	{
		family: 'Source Serif 4',
		file: 'source-serif-4',
		source: 'source-serif-4-latin-wght-normal',
		characters: WITH_SYMBOLS,
		weight: { min: 400, max: 650 },
		style: 'normal',
		fallback: { measures: 'Times-Roman', fonts: ['Times New Roman', 'Liberation Serif'] },
	},
	{
		family: 'Source Serif 4',
		file: 'source-serif-4-italic',
		source: 'source-serif-4-latin-wght-italic',
		characters: ITALIAN,
		weight: 400,
		style: 'italic',
		fallback: {
			measures: 'Times-Italic',
			fonts: ['Times New Roman Italic', 'Liberation Serif Italic'],
		},
	},
];

const rules: string[] = [];
let total = 0;
await mkdir(FONTS, { recursive: true });
for (const face of FACES) {
	const woff2 = await subset(face, 'woff2');
	total += woff2.length;
	await writeFile(new URL(`${face.file}.woff2`, FONTS), woff2);
	await copyFile(new URL('LICENSE', packageOf(face)), new URL(`${packageName(face)}.txt`, FONTS));
	rules.push(faceRule(face), fallbackRule(face, await subset(face, 'sfnt')));
	console.log(`${face.file}.woff2  ${woff2.length} bytes`);
}
console.log(`in all  ${total} bytes`);
if (total > LARGEST_TOTAL) throw new Error(`The fonts weigh more than ${LARGEST_TOTAL} bytes.`);
await writeFile(STYLES, `/* Written by scripts/fonts.ts. */\n${rules.join('\n')}`);

async function subset(face: Face, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
	const source = await readFile(new URL(`files/${face.source}.woff2`, packageOf(face)));
	return subsetFont(source, face.characters, {
		targetFormat,
		variationAxes: { wght: face.weight },
		noHinting: true,
		keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum'],
	});
}

function faceRule(face: Face): string {
	const weight =
		typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`;
	return rule({
		'font-family': `"${face.family}"`,
		src: `url("/fonts/${face.file}.woff2") format("woff2")`,
		'font-weight': weight,
		'font-style': face.style,
		'font-display': 'optional',
	});
}

function fallbackRule(face: Face, sfnt: Buffer): string {
	const scale = widthIn(sfnt) / widthIn(face.fallback.measures);
	const { ascent, descent, gap } = lineMetrics(sfnt);
	return rule({
		'font-family': `"${face.family} fallback"`,
		src: face.fallback.fonts.map((name) => `local("${name}")`).join(', '),
		'font-style': face.style,
		'size-adjust': percent(scale),
		'ascent-override': percent(ascent / scale),
		'descent-override': percent(descent / scale),
		'line-gap-override': percent(gap / scale),
	});
}

/** The width of the sample in a font file, or in one of PDF's own fonts, which have Arial's measures. */
function widthIn(font: Buffer | string): number {
	return new PDFDocument().font(font).fontSize(100).widthOfString(SAMPLE);
}

/** Reads the `hhea` and `head` tables, in parts of the em. */
function lineMetrics(sfnt: Buffer): { ascent: number; descent: number; gap: number } {
	const hhea = tableOffset(sfnt, 'hhea');
	const unitsPerEm = sfnt.readUInt16BE(tableOffset(sfnt, 'head') + 18);
	return {
		ascent: sfnt.readInt16BE(hhea + 4) / unitsPerEm,
		descent: -sfnt.readInt16BE(hhea + 6) / unitsPerEm,
		gap: sfnt.readInt16BE(hhea + 8) / unitsPerEm,
	};
}

function tableOffset(sfnt: Buffer, tag: string): number {
	const tables = sfnt.readUInt16BE(4);
	for (let record = 12; record < 12 + tables * 16; record += 16) {
		if (sfnt.toString('latin1', record, record + 4) === tag) return sfnt.readUInt32BE(record + 8);
	}
	throw new Error(`The font has no ${tag} table.`);
}

function rule(declarations: Record<string, string | number>): string {
	const lines = Object.entries(declarations).map(([name, value]) => `\t${name}: ${value};`);
	return `@font-face {\n${lines.join('\n')}\n}\n`;
}

function percent(part: number): string {
	return `${(part * 100).toFixed(2)}%`;
}

function packageName(face: Face): string {
	return face.source.replace(/-latin-.*$/, '');
}

function packageOf(face: Face): URL {
	return new URL(`${packageName(face)}/`, PACKAGES);
}

type Face = {
	family: string;
	file: string;
	source: string;
	characters: string;
	weight: number | { min: number; max: number };
	style: 'normal' | 'italic';
	fallback: { measures: string; fonts: readonly string[] };
};
