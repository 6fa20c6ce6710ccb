import { CONSULTATION_FILES } from '#domain/consultation-files.ts';
import { CONTRIBUTION_FILES } from '#functions/files/contribution-files.ts';

/** The folders of the store whose files rows name. What lies outside them is nobody's to sweep. */
export const SENT_FILES = [CONSULTATION_FILES, CONTRIBUTION_FILES] as const;

/** Of some files, by their keys in the store, those that no row names. */
export async function filesWithoutRow(db: D1Database, keys: readonly string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const { results } = await db
		.prepare(
			// Keys go as one value: a statement takes few of them.
			`SELECT value AS key FROM json_each(?1)
			WHERE NOT EXISTS (SELECT 1 FROM contributions WHERE file_key = value)
				AND NOT EXISTS (SELECT 1 FROM consultation_files
					WHERE ?2 || consultation_id || '/' || number = value)`,
		)
		.bind(JSON.stringify(keys), CONSULTATION_FILES)
		.all<{ key: string }>();
	return results.map(({ key }) => key);
}
