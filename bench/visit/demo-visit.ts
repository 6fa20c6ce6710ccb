import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDemo } from '../../scripts/demo-site.ts';
import { freePort } from '../../scripts/port.ts';
import { seedPeople } from '../../tests/gate/support/people.ts';

/** A built site with a database of its own, and the cookie of a member of it. */
export type DemoVisit = { origin: URL; memberCookie: string; stop: () => Promise<void> };

const SECRET = 'a-secret-of-the-benchmarks-that-is-long-enough';

/** Opens it for as long as a bench runs: nothing of it stays. */
export async function openDemo(outDir: string): Promise<DemoVisit> {
	const stateDir = mkdtempSync(join(tmpdir(), 'bench-visit-'));
	const port = await freePort();
	const site = await serveDemo({ port, outDir, secret: SECRET, stateDir });
	const { member } = await seedPeople(await site.database(), Date.now());
	return {
		origin: new URL(`http://localhost:${port}`),
		memberCookie: (member[0] ?? '').replace('Cookie: ', ''),
		stop: async () => {
			await site.stop();
			rmSync(stateDir, { recursive: true });
		},
	};
}
