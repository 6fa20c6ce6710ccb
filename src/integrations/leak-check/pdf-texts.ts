import { readPdfs } from '#integrations/attachment-text/read-pdfs.ts';
import type { BuiltFile } from '#integrations/site-manifest/built-files.ts';

/**
 * What the PDFs of a built site say, as further files under the same paths: a font of a few letters
 * writes them by number, so that their bytes show no word.
 */
export async function pdfTexts(folder: string, files: readonly BuiltFile[]): Promise<BuiltFile[]> {
	const paths = files.map(({ path }) => path).filter((path) => path.endsWith('.pdf'));
	const readings = await readPdfs(paths.map((path) => folder + path));
	return paths.flatMap((path) => {
		const reading = readings.get(folder + path);
		if (reading?.kind !== 'read') return [];
		return [{ path, bytes: Buffer.from(reading.pages.join('\n')) }];
	});
}
