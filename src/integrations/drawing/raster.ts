import sharp from 'sharp';

/**
 * A drawing as a PNG of few colours. The same drawing gives the same bytes.
 *
 * @param colours how many at most, edges included
 */
export function toPng(svg: string, colours = 64): Promise<Buffer> {
	return sharp(Buffer.from(svg))
		.png({ palette: true, colours, dither: 0, effort: 7, compressionLevel: 9 })
		.toBuffer();
}
