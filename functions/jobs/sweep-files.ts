import type { Config } from '#functions/config.ts';
import { filesWithoutRow, SENT_FILES } from '#functions/storage/files-without-row.ts';

/** How long a file may be without a row that names it: a form is answered long before. */
const GRACE = 24 * 60 * 60_000;
const PAGE = 500;

/**
 * Deletes the files that people sent and that no row names: of forms that broke off, of files that
 * another has taken the place of, of things whose time is over. Running it twice, or half, does no harm.
 *
 * @param now milliseconds since 1970 UTC
 * @returns how many were deleted
 */
export async function sweepFiles(store: Store, now: number): Promise<number> {
	let deleted = 0;
	for (const prefix of SENT_FILES) deleted += await sweepFolder(store, { prefix, now });
	return deleted;
}

type Store = Pick<Config, 'db' | 'files'>;

async function sweepFolder(
	{ db, files }: Store,
	{ prefix, now }: { prefix: string; now: number },
): Promise<number> {
	let deleted = 0;
	let cursor: string | undefined;
	do {
		const page = await files.list({ prefix, limit: PAGE, ...(cursor && { cursor }) });
		const old = page.objects.filter(({ uploaded }) => uploaded.getTime() <= now - GRACE);
		const orphans = await filesWithoutRow(
			db,
			old.map(({ key }) => key),
		);
		if (orphans.length > 0) await files.delete(orphans);
		deleted += orphans.length;
		cursor = page.truncated ? page.cursor : undefined;
	} while (cursor !== undefined);
	return deleted;
}
