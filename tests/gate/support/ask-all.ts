import type { SiteManifest } from '#functions/manifest.ts';
import type { House } from './house.ts';
import { type Case, judge } from './judge.ts';
import { leakFinder } from './leaks.ts';
import type { Persona } from './people.ts';
import { askRaw } from './raw-http.ts';
import { writeRequest } from './request.ts';

export type Round = {
	cases: readonly Case[];
	persona: Persona;
	headers: readonly string[];
	manifest: SiteManifest;
};

const AT_ONCE = 24;

/** Asks every case and tells, in a line each, which answers were wrong or held something reserved. */
export async function askAll(house: House, round: Round): Promise<string[]> {
	const findLeak = leakFinder(round.manifest);
	const wrong: string[] = [];
	await inParallel(round.cases, AT_ONCE, async (given) => {
		const own = [...round.headers, ...house.cookies[round.persona]];
		const sent = writeRequest(given.request, house.port, own);
		const answer = await askRaw(house.port, sent);
		const leak = findLeak(answer, sent);
		const fault = leak === null ? judge(answer, given, round.persona) : `leak: ${leak}`;
		if (fault !== null) wrong.push(`${given.id}: ${fault}`);
	});
	return wrong;
}

export async function inParallel<T>(
	items: readonly T[],
	atOnce: number,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const queue = [...items];
	const workers = Array.from({ length: atOnce }, async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
	});
	await Promise.all(workers);
}
