import type { Config } from '#functions/config.ts';
import { CONTRIBUTION_FILES } from '#functions/files/contribution-files.ts';

/** How long a file may be without a row that names it: a form is answered long before. */
const GRACE = 24 * 60 * 60_000;
const PAGE = 500;

/**
 * Deletes files of contributions that no row names: of forms that broke off, of files that another
 * has taken the place of, of contributions whose time is over.
 *
 * @param now milliseconds since 1970 UTC
 * @returns how many were deleted
 */
export async function sweepContributionFiles(
	{ db, files }: Pick<Config, 'db' | 'files'>,
	now: number,
): Promise<number> {
	let deleted = 0;
	let cursor: string | undefined;
	do {
		const listed = await files.list({
			prefix: CONTRIBUTION_FILES,
			limit: PAGE,
			...(cursor && { cursor }),
		});
		const old = listed.objects.filter(({ uploaded }) => uploaded.getTime() < now - GRACE);
		const orphans = await withoutRow(
			db,
			old.map(({ key }) => key),
		);
		if (orphans.length > 0) await files.delete(orphans);
		deleted += orphans.length;
		cursor = listed.truncated ? listed.cursor : undefined;
	} while (cursor !== undefined);
	return deleted;
}

/** Keys go as one value: a statement takes few of them. */
async function withoutRow(db: D1Database, keys: readonly string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const { results } = await db
		.prepare(
			`SELECT value FROM json_each(?1)
			WHERE value NOT IN (SELECT file_key FROM contributions WHERE file_key IS NOT NULL)`,
		)
		.bind(JSON.stringify(keys))
		.all<{ value: string }>();
	return results.map(({ value }) => value);
}
