import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Block, readBlocks } from './blocks.ts';

export type Format = z.infer<typeof format>;
export type AttachmentSource = z.infer<typeof frontMatter> & { blocks: readonly Block[] };

/** Reads a source of `src/content/allegati/sorgenti/`; errors name the file. */
export async function readSource(file: URL): Promise<AttachmentSource> {
	try {
		const text = await readFile(file, 'utf8');
		const [, yaml, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
		if (yaml === undefined || body === undefined) throw new Error('manca il frontespizio.');
		return { ...frontMatter.parse(parse(yaml)), blocks: readBlocks(body) };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`${decodeURIComponent(file.pathname)}: ${reason}`, { cause });
	}
}

const format = z.enum(['pdf', 'docx']);

const frontMatter = z.strictObject({
	/** Il titolo in cima alla prima pagina e nella finestra di chi legge. */
	titolo: z.string().min(1).max(110),
	/** Il nome del documento che offre l’allegato, senza estensione. */
	documento: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** In che forma si offre: un PDF da stampare, un file da modificare, o tutti e due. */
	formato: z.union([format.transform((only) => [only]), z.array(format).min(1)]).default(['pdf']),
	/** Chi ha fatto l’atto, con «immaginario»: nel PDF sta in testa e al piede di ogni pagina. */
	ente: z.string().min(1).max(90).optional(),
	/** Vero se il PDF imita un foglio passato allo scanner: una figura, senza testo sotto. */
	scansione: z.boolean().optional(),
	/** La versione: il giorno in cui la sorgente è cambiata l’ultima volta. */
	data: z.iso.date(),
});
