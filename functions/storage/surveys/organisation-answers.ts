import type { KeptAnswer } from '#domain/surveys/answering.ts';
import type { Survey, SurveyAnswers } from '#domain/surveys/survey.ts';
import { NOT_DONE_YET } from '#functions/storage/commit-deed.ts';

/** What an organisation has written so far, or has sent; moments in milliseconds since 1970 UTC. */
export type OrganisationAnswer = KeptAnswer & {
	answers: SurveyAnswers;
	savedBy: string | null;
	savedAt: number;
	/** Who sent it, `null` where it is a draft, or by somebody who has asked to be forgotten. */
	sentBy: string | null;
	sentAt: number | null;
};

/** The answer of one organisation to one questionnaire; `null` before anybody has saved anything. */
export async function readOrganisationAnswer(
	db: D1Database,
	{ survey, organisationId }: { survey: string; organisationId: string },
): Promise<OrganisationAnswer | null> {
	const row = await db
		.prepare(
			`SELECT a.answers, a.version, a.saved_at AS savedAt, a.sent_at AS sentAt,
				s.name AS savedBy, t.name AS sentBy
			FROM survey_answers a
			LEFT JOIN people s ON s.id = a.saved_by
			LEFT JOIN people t ON t.id = a.sent_by
			WHERE a.survey = ?1 AND a.organisation_id = ?2`,
		)
		.bind(survey, organisationId)
		.first<Omit<OrganisationAnswer, 'answers' | 'sent'> & { answers: string }>();
	return row && { ...row, answers: parseAnswers(row.answers), sent: row.sentAt !== null };
}

/** A draft that is saved, or an answer that is sent. */
export type SavedAnswer = {
	key: string;
	survey: Survey;
	organisationId: string;
	personId: string;
	answers: SurveyAnswers;
	/** The version that the form was opened with; 0 where nothing had been saved. */
	version: number;
	send: boolean;
	now: number;
};

/**
 * Writes over the version that the form was opened with, while the questionnaire is open and nothing
 * has been sent. An organisation has one row: a second answer has nowhere to stand.
 */
export function saveOrganisationAnswer(db: D1Database, saved: SavedAnswer): D1PreparedStatement {
	const { key, survey, organisationId, personId, answers, version, send, now } = saved;
	return db
		.prepare(
			`INSERT INTO survey_answers (survey, organisation_id, answers, version, saved_by, saved_at,
				sent_by, sent_at, closes_at, deed)
			SELECT ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8, ?9, ?1
			WHERE ${NOT_DONE_YET} AND ?6 >= ?10 AND ?6 < ?9
				AND (?11 = 0 OR EXISTS (
					SELECT 1 FROM survey_answers WHERE survey = ?2 AND organisation_id = ?3))
			ON CONFLICT (survey, organisation_id) DO UPDATE SET
				answers = excluded.answers, version = version + 1, saved_by = excluded.saved_by,
				saved_at = excluded.saved_at, sent_by = excluded.sent_by, sent_at = excluded.sent_at,
				closes_at = excluded.closes_at, deed = excluded.deed
			WHERE sent_at IS NULL AND version = ?11`,
		)
		.bind(
			key,
			survey.slug,
			organisationId,
			JSON.stringify(answers),
			personId,
			now,
			send ? personId : null,
			send ? now : null,
			Date.parse(survey.closesAt),
			Date.parse(survey.opensAt),
			version,
		);
}

export function parseAnswers(json: string): SurveyAnswers {
	return JSON.parse(json) as SurveyAnswers;
}
