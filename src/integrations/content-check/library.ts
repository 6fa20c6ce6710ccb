import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose files become pages: Markdown, but for the questionnaires, which are YAML. */
export const PAGE_FOLDERS = [
	'documenti',
	'pubblicazioni',
	'seminari',
	'procedure',
	'norme',
	'argomenti',
	'questionari',
] as const;
export type PageFolder = (typeof PAGE_FOLDERS)[number];

export type StoredFile = { file: string; size: number };

/** Every file of a folder and of those inside it, by its path from `root`, in a stable order. */
export function filesUnder(root: string, folder: string): StoredFile[] {
	const base = join(root, folder);
	if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(base, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^[_.]/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ file: path.slice(join(root, '/').length), size: statSync(path).size }))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A text file; `brokenLine` is the first line, counted from 1, whose bytes are not UTF-8. */
export function readText(path: string): { text: string; brokenLine: number | null } {
	const bytes = readFileSync(path);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (Buffer.from(text, 'utf8').equals(bytes)) return { text, brokenLine: null };
	return { text, brokenLine: text.slice(0, text.indexOf('\uFFFD')).split('\n').length };
}
