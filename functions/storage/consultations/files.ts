import type { KeptFile } from './ask.ts';

/** The files of a consultation; whose it is has been asked before. */
export async function listFiles(db: D1Database, consultationId: string): Promise<KeptFile[]> {
	const { results } = await db
		.prepare(
			'SELECT number, name, type, size FROM consultation_files WHERE consultation_id = ?1 ORDER BY number',
		)
		.bind(consultationId)
		.all<KeptFile>();
	return results;
}

/** One of them, of an organisation's own consultation; of any, for staff: `ownedBy` is `null`. */
export function findFile(
	db: D1Database,
	{ id, number, ownedBy }: { id: string; number: number; ownedBy: string | null },
): Promise<KeptFile | null> {
	return db
		.prepare(
			`SELECT f.number, f.name, f.type, f.size FROM consultation_files f
			JOIN consultations c ON c.id = f.consultation_id
			WHERE f.consultation_id = ?1 AND f.number = ?2 AND (?3 IS NULL OR c.organisation_id = ?3)`,
		)
		.bind(id, number, ownedBy)
		.first<KeptFile>();
}
