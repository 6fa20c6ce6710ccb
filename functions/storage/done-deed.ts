/** Whether a deed is done already: then whatever asks for it again is told that it is. */
export async function isDeedDone(db: D1Database, key: string): Promise<boolean> {
	return (await db.prepare('SELECT 1 AS yes FROM deeds WHERE key = ?1').bind(key).first()) !== null;
}
