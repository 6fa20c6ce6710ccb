import { loadDemoFiles } from '#scripts/demo-contribution-files.ts';
import { loadDemoPeople } from '#scripts/demo-people.ts';
import { serveDemo } from '#scripts/demo-site.ts';
import { freePort } from '#scripts/port.ts';

/** A built demo site of its own, on a free port, whose database is gone with it. */
export type RunningSite = { origin: string; database: D1Database; stop: () => Promise<void> };

/** The build under test; another one can be named while working on it. */
export const OUT_DIR = process.env.E2E_OUT ?? '.build/demo';

/** Tests that write signed addresses need it too. */
export const SECRET = 'a secret that only this run of the tests knows';

/** What an operator chooses: another port than a free one, and variables besides those of the demo. */
type Operation = { port?: number; variables?: Record<string, string> };

export async function startDemoSite({ port, variables }: Operation = {}): Promise<RunningSite> {
	const at = port ?? (await freePort());
	const server = await serveDemo({ port: at, outDir: OUT_DIR, secret: SECRET, variables });
	const database = await server.database();
	await loadDemoPeople(database, Date.now());
	await loadDemoFiles(await server.files());
	return { origin: `http://localhost:${at}`, database, stop: server.stop };
}
