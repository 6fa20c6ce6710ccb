import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toPng } from '#integrations/drawing/raster.ts';
import { drawingTools } from '#integrations/drawing/tools.ts';
import { drawSocialImage, TEXT_WIDTH } from './social-image.ts';

const MOST_BYTES = 60_000;
const site = ['Comunità di pratiche', 'sulla coprogettazione'];
const tools = drawingTools(TEXT_WIDTH);

/** As long as the title of a document may be. */
const LONGEST =
	'Le norme in mano: il quadro giuridico e amministrativo della coprogettazione, dal primo avviso all’ultimo conto';

test.each([
	['Aderire', undefined],
	['Chi fa che cosa: dividere ruoli, funzioni e responsabilità', 'Seminario, 12 marzo 2027'],
	[LONGEST, 'Seminario, 12 marzo 2027'],
])('«%s» makes a picture of the size that networks ask, light enough', async (title, kind) => {
	const png = await toPng(drawSocialImage({ title, kind, site, variant: 3 }, tools));
	const { format, width, height } = await sharp(png).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
	expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
});

test('the longest title stays under the name of the site', () => {
	const svg = drawSocialImage({ title: LONGEST, kind: 'Seminario', site, variant: 0 }, tools);
	const [, kindPath = ''] = /fill="#a63f24" d="(M[^"]+)"\/><\/svg>/.exec(svg) ?? [];
	const heights = [...kindPath.matchAll(/-?[\d.]+[ ,](-?[\d.]+)/g)].map(([, y]) => Number(y));
	expect(heights.length).toBeGreaterThan(0);
	expect(Math.min(...heights)).toBeGreaterThan(150);
});

test('the same page gives the same bytes', async () => {
	const draw = () => toPng(drawSocialImage({ title: 'Aderire', site, variant: 5 }, tools));
	expect((await draw()).equals(await draw())).toBe(true);
});

test('two pages have different parts of the pattern', () => {
	const draw = (variant: number) => drawSocialImage({ title: 'Aderire', site, variant }, tools);
	expect(draw(1)).not.toBe(draw(2));
});
