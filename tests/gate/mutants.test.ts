import { expect, test } from 'vitest';
import { allCases } from './cases/all-cases.ts';
import { askAll } from './support/ask-all.ts';
import { buildMutant } from './support/build-mutant.ts';
import { askWithoutSessions } from './support/faults.ts';
import { fuzzHouse } from './support/fuzz.ts';
import { openHouse, readCanaryManifest } from './support/house.ts';
import { MUTANTS, type Mutant } from './support/mutants.ts';
import type { Persona } from './support/people.ts';
import { choosePlaces } from './support/places.ts';

const manifest = await readCanaryManifest();
const places = choosePlaces(manifest);
const SOUND: Mutant = { fault: 'none' };

/** What the suite finds wrong with a gate, on a short run of the property; it stops at a find. */
async function findFaults(mutant: Mutant): Promise<string[]> {
	const house = await openHouse(await buildMutant(mutant));
	const asked = (persona: Persona) => () =>
		askAll(house, { cases: allCases(places, persona), persona, headers: [], manifest });
	const rounds = [
		asked('stranger'),
		() => askWithoutSessions(house, places),
		asked('lapsed'),
		asked('removed'),
		() => fuzzHouse(house, { seed: 1, requests: 300, manifest }),
	];
	let wrong: string[] = [];
	for (const round of rounds) if (wrong.length === 0) wrong = await round();
	await house.stop();
	return wrong;
}

test('the suite finds nothing wrong with a sound gate built the same way', async () => {
	expect(await findFaults(SOUND)).toEqual([]);
});

test.each(MUTANTS)('the suite sees a gate that $fault', async (mutant) => {
	expect(await findFaults(mutant)).not.toEqual([]);
});
