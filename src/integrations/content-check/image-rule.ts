import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { Library, PageFile } from './page-file.ts';
import type { Problem } from './problem.ts';
import { proseLines } from './prose-lines.ts';

type Image = { alt: string; path: string; line: number; relativeByForm: boolean };

/** An image of a text has an alternative text and is a file near it, which the build then guards. */
export function imagesAreGuarded({ root, pages }: Library): Problem[] {
	return pages.flatMap((page) =>
		imagesOf(page).flatMap((image) => {
			const folder = join(root, dirname(page.file));
			return faultsOf(image, folder).map((fault) => ({
				...fault,
				file: page.file,
				line: image.line,
			}));
		}),
	);
}

const MARKDOWN_IMAGE = /!\[([^\]]*)\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;
const HTML_IMAGE = /<img\b[^>]*?\bsrc=["']?([^"'\s>]+)[^>]*>/gi;

function imagesOf(page: PageFile): Image[] {
	return proseLines(page.body).flatMap((text, index) => {
		const line = page.bodyLine + index;
		const written = [...text.matchAll(MARKDOWN_IMAGE)].map(([, alt = '', path = '']) => {
			return { alt, path, line, relativeByForm: true };
		});
		const tags = [...text.matchAll(HTML_IMAGE)].map(([tag, path = '']) => {
			const alt = /\balt=["']([^"']*)/i.exec(tag)?.[1] ?? '';
			return { alt, path, line, relativeByForm: false };
		});
		return [...written, ...tags];
	});
}

function faultsOf(
	image: Image,
	folder: string,
): { kind: ErrorKind; what: string; correction: string }[] {
	const { alt, path } = image;
	const outside = /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path);
	const name = path.replace(/^.*\//, '');
	const near = outside ? `./immagini/${name}` : path;
	const correction = `![${alt.trim() || 'Che cosa mostra l’immagine'}](${near})`;
	const faults: { kind: ErrorKind; what: string; correction: string }[] = [];
	if (alt.trim() === '')
		faults.push({ kind: 'immagine-senza-testo', what: say.noAlt(path), correction });
	if (outside || !image.relativeByForm) {
		faults.push({ kind: 'immagine-non-relativa', what: say.notRelative(path), correction });
	} else if (!existsSync(join(folder, decodeURI(path)))) {
		faults.push({ kind: 'immagine-mancante', what: say.noImage(path), correction: '' });
	}
	return faults;
}
