import { readFrontMatter, type YamlSource } from '#integrations/content-check/front-matter.ts';

/** A document is for members unless it says that it is for all; a draft is for nobody. */
export function isGated(text: string): boolean {
	const { visibilita, stato } = frontMatterOf(text);
	return visibilita !== 'pubblico' && stato !== 'bozza';
}

/** Whether a members' document may be named outside; what is for staff is never announced. */
export function isAnnounced(text: string): boolean {
	const { visibilita = 'membri', annunciato } = frontMatterOf(text);
	return visibilita === 'membri' && annunciato === true;
}

export function isForStaff(text: string): boolean {
	return frontMatterOf(text).visibilita === 'staff';
}

export function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
	return splitPage(text).data;
}

/**
 * Splits a page as the content check does.
 *
 * @throws where there is no readable front matter: the content check lets no such page pass
 */
export function splitPage(text: string): Pick<YamlSource, 'data' | 'document'> & { body: string } {
	const matter = readFrontMatter(text);
	if (!matter.readable) throw new Error('A page of the library has no readable front matter.');
	const { data, document } = matter.source;
	return { data, document, body: matter.body };
}

/** @returns the names of the files that a page says it comes with */
export function attachmentsOf(text: string): string[] {
	const { allegati } = frontMatterOf(text);
	const items: unknown[] = Array.isArray(allegati) ? allegati : [];
	return items.flatMap((item) =>
		typeof item === 'object' && item !== null && 'file' in item ? [String(item.file)] : [],
	);
}
