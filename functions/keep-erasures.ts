import { keyedHash } from '#functions/auth/keyed-hash.ts';
import type { Config } from '#functions/config.ts';
import { type Erasure, listErasures, reapplyErasures } from '#functions/storage/erasures.ts';

/** Beside the files that people send, where a restore of the database does not reach. */
const KEPT_AT = 'sistema/cancellazioni.json';

/** How a person is named in the list of erasures. */
export function erasureHash(config: Pick<Config, 'authSecret'>, personId: string): Promise<string> {
	return keyedHash(config, 'erasure', personId);
}

/**
 * Keeps the list of erasures outside the database, and takes out again whom an older copy of it has
 * brought back. It runs with the schedule and after each erasure, and may run beside itself: what one
 * run leaves out of the list the next one adds.
 */
export async function keepErasures({ db, files, authSecret }: Keeping): Promise<void> {
	const [kept, known] = await Promise.all([readKept(files), listErasures(db)]);
	const missing = without(kept, known);
	if (missing.length > 0)
		await reapplyErasures(db, missing, (personId) => erasureHash({ authSecret }, personId));
	const added = without(known, kept);
	if (added.length > 0) await files.put(KEPT_AT, JSON.stringify([...kept, ...added]));
}

async function readKept(files: R2Bucket): Promise<Erasure[]> {
	const object = await files.get(KEPT_AT);
	return object ? object.json<Erasure[]>() : [];
}

function without(some: readonly Erasure[], others: readonly Erasure[]): Erasure[] {
	const hashes = new Set(others.map(({ personHash }) => personHash));
	return some.filter(({ personHash }) => !hashes.has(personHash));
}

type Keeping = Pick<Config, 'db' | 'files' | 'authSecret'>;
