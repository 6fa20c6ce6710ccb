import { stringify } from 'yaml';
import { itemsAt, type Library, type PageFile } from './page-file.ts';

/** An attachment as a document offers it, and the line where it does. */
export type Use = { page: PageFile; item: Record<string, unknown>; file: string; line: number };

/** What documents offer to download, in the order of the documents. */
export function attachmentUses({ pages }: Pick<Library, 'pages'>): Use[] {
	return pages.flatMap((page) =>
		itemsAt(page, 'allegati').flatMap(({ item, line }) => {
			if (!isKeys(item) || typeof item.file !== 'string') return [];
			return [{ page, item, file: item.file, line }];
		}),
	);
}

/** The item of the list as it should be, in one line. */
export function correctedItem({ item }: Use, changes: Record<string, unknown>): string {
	const options = { collectionStyle: 'flow', lineWidth: 0, singleQuote: true } as const;
	return `- ${stringify({ ...item, ...changes }, options).trim()}`;
}

function isKeys(item: unknown): item is Record<string, unknown> {
	return typeof item === 'object' && item !== null;
}
