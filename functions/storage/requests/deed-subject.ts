/** What a deed was about, if it is done: the id that its log line names; `null` if it is not. */
export function deedSubject(db: D1Database, key: string): Promise<string | null> {
	return db.prepare('SELECT subject FROM deeds WHERE key = ?1').bind(key).first<string>('subject');
}
