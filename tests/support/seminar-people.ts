import { loadRoster } from '#functions/storage/load-roster.ts';

/** Organisations `a`, `b`, `c`…, each with five people: `a1` to `a5`. */
export async function fillSeminarPeople(
	db: D1Database,
	{ organisations, now }: { organisations: readonly string[]; now: number },
): Promise<void> {
	const people = organisations.flatMap((organisationId) =>
		[1, 2, 3, 4, 5].map((number) => ({
			id: `${organisationId}${number}`,
			email: `${organisationId}${number}@esempio.example`,
			name: `Persona ${organisationId}${number} (esempio)`,
			affiliations: [{ organisationId, role: 'persona' as const }],
		})),
	);
	const bodies = organisations.map((id) => ({
		id,
		name: `Ente ${id} (esempio)`,
		kind: 'ente-pubblico' as const,
		plan: 'base' as const,
		startsOn: '2026-01-01',
		endsOn: '2027-12-31',
	}));
	await loadRoster(db, { organisations: bodies, people }, now);
}
