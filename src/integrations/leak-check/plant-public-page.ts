import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDF_PAGES, type Planter } from './canary.ts';
import { splitPage } from './gated-page.ts';
import { plantPdf } from './plant-pdf.ts';

const NAME = 'prova-aperta';
const FILE = `${NAME}.pdf`;
/** What may lead to a reserved text. */
const LEADING = ['correlati', 'norme', 'vigenza', 'annunciato'];

/**
 * Adds a public document with a PDF, which public search must find beside nothing reserved.
 *
 * @param model a page from which the new one takes what it does not care about
 */
export async function plantPublicPage(root: string, model: string, planter: Planter) {
	const { document } = splitPage(model);
	for (const key of LEADING) document.delete(key);
	document.set('titolo', 'Una prova aperta a tutti');
	document.set('visibilita', 'pubblico');
	document.set('allegati', [{ file: FILE, titolo: 'Il foglio di prova', accessibile: true }]);
	const text = `---\n${document.toString({ lineWidth: 0 })}---\n\nTesto di prova.\n`;
	writeFileSync(join(root, 'documenti', `${NAME}.md`), text);
	const place = { source: `allegati/${FILE}`, audience: 'public' as const };
	const words = PDF_PAGES.map((field) => planter.plant(place, field));
	writeFileSync(join(root, 'allegati', FILE), await plantPdf(words));
}
