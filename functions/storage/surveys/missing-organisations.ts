import type { Day } from '#domain/dates.ts';

/** An organisation that may still answer; `drafted` where somebody has begun to. */
export type MissingOrganisation = { id: string; name: string; drafted: boolean };

/** The organisations whose membership holds on a day and that have not sent their answer, by name. */
export async function missingOrganisations(
	db: D1Database,
	{ survey, today }: { survey: string; today: Day },
): Promise<MissingOrganisation[]> {
	const { results } = await db
		.prepare(
			`SELECT o.id, o.name, a.survey IS NOT NULL AS drafted FROM organisations o
			LEFT JOIN survey_answers a ON a.organisation_id = o.id AND a.survey = ?1
			WHERE a.sent_at IS NULL AND EXISTS (
				SELECT 1 FROM memberships m
				WHERE m.organisation_id = o.id AND ?2 BETWEEN m.starts_on AND m.ends_on)
			ORDER BY o.name COLLATE NOCASE, o.id`,
		)
		.bind(survey, today)
		.all<{ id: string; name: string; drafted: number }>();
	return results.map((row) => ({ ...row, drafted: row.drafted === 1 }));
}
