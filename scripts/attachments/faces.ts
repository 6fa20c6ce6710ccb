import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

export type Faces = { plain: Buffer; strong: Buffer };

const SOURCE = new URL(
	'../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
	import.meta.url,
);

/**
 * The two weights of an attachment, holding its characters only. A PDF takes no variable font, so
 * each weight is cut out as a font of its own.
 */
export async function facesFor(text: string): Promise<Faces> {
	const source = await readFile(SOURCE);
	const cut = (weight: number) =>
		subsetFont(source, text, {
			targetFormat: 'sfnt',
			variationAxes: { wght: weight },
			keepFeatures: ['kern'],
			noHinting: true,
		});
	return { plain: await cut(400), strong: await cut(650) };
}
