import { ALL_PERSONAL_TABLES } from './all-tables.ts';

/** Rows under the name of what they are; moments are ISO 8601 in UTC. */
export type PersonalData = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Reads all that the site keeps of one person, as of one moment. */
export async function exportPerson(db: D1Database, personId: string): Promise<PersonalData> {
	const results = await db.batch<Record<string, unknown>>(
		ALL_PERSONAL_TABLES.map(({ read }) => db.prepare(read).bind(personId)),
	);
	return Object.fromEntries(
		ALL_PERSONAL_TABLES.map(({ name }, index) => [
			name,
			(results[index]?.results ?? []).map(withReadableMoments),
		]),
	);
}

/** Columns that say when end so in Italian: `scade_il`, `dal`, `quando`. */
const MOMENT = /(?:_il|_al|^dal|^quando)$/;

function withReadableMoments(row: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			typeof value === 'number' && MOMENT.test(name) ? new Date(value).toISOString() : value,
		]),
	);
}
