import { loadRequests } from './demo-requests.ts';
import { loadSeminars } from './demo-seminars.ts';

type Loader = (db: D1Database, now: number) => Promise<void>;

/** What each service shows on the demo besides people and bodies; made up, like them. */
const LOADERS: readonly Loader[] = [loadSeminars, loadRequests];

/** Puts made-up activity into a local database; loading it again changes nothing. */
export async function loadDemoActivity(db: D1Database, now: number): Promise<void> {
	for (const load of LOADERS) await load(db, now);
}
