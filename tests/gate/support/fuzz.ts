import fc from 'fast-check';
import type { SiteManifest } from '#functions/manifest.ts';
import { inParallel } from './ask-all.ts';
import type { House } from './house.ts';
import { leakFinder } from './leaks.ts';
import { requestArbitrary } from './mutators.ts';
import type { Persona } from './people.ts';
import { askRaw } from './raw-http.ts';
import { writeRequest } from './request.ts';

export type Fuzz = { seed: number; requests: number; manifest: SiteManifest };

const OUTSIDERS: readonly Persona[] = ['stranger', 'stranger', 'removed', 'lapsed'];
const AT_ONCE = 48;

/**
 * Asks for every reserved file, by its address and by its path, written in ways that chance makes.
 *
 * @returns a line for each answer that held something reserved
 */
export async function fuzzHouse(
	house: House,
	{ seed, requests, manifest }: Fuzz,
): Promise<string[]> {
	const findLeak = leakFinder(manifest);
	const arbitrary = requestArbitrary(reservedPaths(manifest));
	const sample = fc.sample(arbitrary, { seed, numRuns: requests });
	const leaks: string[] = [];
	await inParallel([...sample.entries()], AT_ONCE, async ([index, request]) => {
		const persona = OUTSIDERS[index % OUTSIDERS.length] ?? 'stranger';
		const sent = writeRequest(request, house.port, house.cookies[persona]);
		const leak = findLeak(await askRaw(house.port, sent), sent);
		if (leak !== null) leaks.push(`${persona} ${request.method} ${request.target}: ${leak}`);
	});
	return leaks;
}

function reservedPaths({ files }: SiteManifest): string[] {
	const reserved = files.filter((file) => file.audience !== 'public');
	return [...new Set(reserved.flatMap(({ file, url }) => (url === null ? [file] : [file, url])))];
}
