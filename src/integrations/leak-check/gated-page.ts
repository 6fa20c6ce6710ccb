import { parse } from 'yaml';

/** A document is for members unless it says that it is for all; a draft is for nobody. */
export function isGated(text: string): boolean {
	const { visibilita, stato } = frontMatterOf(text);
	return visibilita !== 'pubblico' && stato !== 'bozza';
}

export function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
	return parse(text.split(/^---\r?\n/m)[1] ?? '') ?? {};
}

/** @returns the names of the files that a page says it comes with */
export function attachmentsOf(text: string): string[] {
	const { allegati } = frontMatterOf(text);
	const items: unknown[] = Array.isArray(allegati) ? allegati : [];
	return items.flatMap((item) =>
		typeof item === 'object' && item !== null && 'file' in item ? [String(item.file)] : [],
	);
}
