import { loadNetwork } from './demo-network.ts';
import { loadPersonal } from './demo-personal.ts';
import { loadRequests } from './demo-requests.ts';
import { loadRosterDesk } from './demo-roster.ts';
import { loadSeminars } from './demo-seminars.ts';
import { loadSurveys } from './demo-surveys.ts';

type Loader = (db: D1Database, now: number) => Promise<void>;

/** What each service shows on the demo besides people and bodies; made up, like them. */
const LOADERS: readonly Loader[] = [
	loadSeminars,
	loadRosterDesk,
	loadPersonal,
	loadNetwork,
	loadSurveys,
	loadRequests,
];

/** Puts made-up activity into a local database; loading it again changes nothing. */
export async function loadDemoActivity(db: D1Database, now: number): Promise<void> {
	for (const load of LOADERS) await load(db, now);
}
