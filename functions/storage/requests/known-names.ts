import type { KnownNames } from '#domain/propose-removals.ts';

/** The names of all people and organisations of the roster, also of those who have left it. */
export async function readKnownNames(db: D1Database): Promise<KnownNames> {
	const [people, bodies] = await db.batch<{ name: string }>([
		db.prepare('SELECT name FROM people'),
		db.prepare('SELECT name FROM organisations'),
	]);
	const names = (result: D1Result<{ name: string }> | undefined) =>
		result?.results.map(({ name }) => name) ?? [];
	return { people: names(people), bodies: names(bodies) };
}
