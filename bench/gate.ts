/**
 * `node bench/gate.ts [folder of a build]`: throughput of a members' page with a session, against the
 * same file sent with the gate taken out, by the same workerd in the same run.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteManifest } from '#functions/manifest.ts';
import { serveDemo } from '#scripts/demo-site.ts';
import { freePort } from '#scripts/port.ts';
import { seedPeople } from '#tests/gate/support/people.ts';
import { type Load, requestsPerSecond } from './gate/load.ts';
import { withOpenDoor } from './gate/open-door.ts';

const ROUNDS = 5;
const SECONDS = 2;
const TARGET_RATIO = 0.6;

const outDir = process.argv[2] ?? '.build/demo';
if (existsSync(`${outDir}/server/site-manifest.mjs`)) await measure(outDir);
else console.log(`bench/gate: skipped, there is no build in ${outDir}.`);

async function measure(build: string): Promise<void> {
	const port = await freePort();
	const page = await membersPage(build);
	const secret = 'a secret that only this measurement knows';
	const stateDir = mkdtempSync(join(memoryFolder(), 'bench-gate-'));
	const server = await serveDemo({ port, outDir: withOpenDoor(build), secret, stateDir });
	const [session = ''] = (await seedPeople(await server.database(), Date.now())).member;
	const medians = await medianOf(loads(port, page, session));
	await server.stop();
	rmSync(stateDir, { recursive: true, force: true });
	report(medians);
}

/** The local stand-in for D1 flushes to disk at every read, as D1 does not: here disk is memory. */
function memoryFolder(): string {
	return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}

/** The same page with and without the gate, and what its parts cost alone. */
function loads(port: number, page: { url: string; file: string }, session: string) {
	const host = `Host: localhost:${port}`;
	const base = { port, path: page.url, status: 200 };
	return {
		gateTakenOut: { ...base, headers: [host, `X-Bench-File: ${page.file}`] },
		gatedWithSession: { ...base, headers: [host, session] },
		publicPage: { ...base, path: '/', headers: [host] },
		refusedStranger: { ...base, status: 303, headers: [host] },
		oneReadAlone: { ...base, status: 204, headers: [host, 'X-Bench-Read: 1'] },
	} satisfies Record<string, Load>;
}

type Name = keyof ReturnType<typeof loads>;

/** Rounds alternate, so that what disturbs the machine disturbs all of them. */
async function medianOf(wanted: Record<Name, Load>): Promise<Record<Name, number>> {
	const seen = new Map<string, number[]>();
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const [name, load] of Object.entries(wanted)) {
			const rate = await requestsPerSecond(load, SECONDS);
			// The first round warms up.
			if (round > 0) seen.set(name, [...(seen.get(name) ?? []), rate]);
		}
	}
	const middle = (name: string) =>
		seen.get(name)?.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
	return Object.fromEntries(Object.keys(wanted).map((name) => [name, middle(name)])) as Record<
		Name,
		number
	>;
}

function report(rates: Record<Name, number>): void {
	const ratio = rates.gatedWithSession / rates.gateTakenOut;
	const rows = Object.entries(rates).map(([name, rate]) => [
		name,
		{ requestsPerSecond: Math.round(rate), msEach: Number((1_000 / rate).toFixed(3)) },
	]);
	console.table(Object.fromEntries(rows));
	const figures = { bench: 'gate', ratio: Number(ratio.toFixed(2)), target: TARGET_RATIO };
	console.log(JSON.stringify(figures));
	if (ratio < TARGET_RATIO) process.exitCode = 1;
}

async function membersPage(build: string): Promise<{ url: string; file: string }> {
	const path = pathToFileURL(resolve(build, 'server/site-manifest.mjs')).href;
	const { default: manifest } = (await import(path)) as { default: SiteManifest };
	const page = manifest.files.find((file) => file.url?.match(/^\/area\/biblioteca\/[^/]+\/$/));
	if (!page?.url) throw new Error(`The build in ${build} has no document of the library.`);
	return { url: page.url, file: page.file };
}
