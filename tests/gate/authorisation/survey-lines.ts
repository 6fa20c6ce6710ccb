import { OWNER } from '../support/askers.ts';
import { type Line, MEMBERS, STAFF } from './matrix.ts';

const SLUG = 'temi-dei-prossimi-seminari';
const PUBLISHED = 'dopo-il-seminario-sui-patti';
/** The title of an idea that only staff still read. */
const HIDDEN = 'Begonie sul davanzale';

/** Questionnaires and ideas. */
export const SURVEY_LINES: readonly Line[] = [
	{ route: '/area/questionari/', verdicts: MEMBERS },
	{ route: '/area/questionari/[slug]/', address: `/area/questionari/${SLUG}/`, verdicts: MEMBERS },
	{
		route: '/area/questionari/[slug]/risultati/',
		address: `/area/questionari/${PUBLISHED}/risultati/`,
		verdicts: MEMBERS,
	},
	{ route: '/area/idee/', verdicts: MEMBERS },
	{ route: '/staff/questionari/', verdicts: STAFF },
	{ route: '/staff/questionari/[slug]/', address: `/staff/questionari/${SLUG}/`, verdicts: STAFF },
	{
		route: '/staff/questionari/[slug]/',
		address: `/staff/questionari/${SLUG}/?formato=csv`,
		verdicts: STAFF,
	},
	{ route: '/staff/idee/', verdicts: STAFF, secret: HIDDEN },
];

/** A draft of the owner, results that are published, an idea that staff took off the list. */
export async function seedSurveys(db: D1Database, now: number): Promise<void> {
	await db.batch([
		db
			.prepare(
				`INSERT INTO survey_answers (survey, organisation_id, answers, version, saved_by, saved_at,
					closes_at, deed) VALUES (?1, ?2, ?3, 1, 'member', ?4, ?4, 'seed')`,
			)
			.bind(SLUG, OWNER, JSON.stringify({ altro: ['Nasturzi nel cortile'] }), now),
		db.prepare("INSERT INTO survey_publications VALUES (?1, 1, ?2, 'seed')").bind(PUBLISHED, now),
		db
			.prepare(
				`INSERT INTO ideas (id, organisation_id, shows_organisation, title, body, written_at,
					written_on, hidden_because, deed)
				VALUES ('nascosta', ?1, 1, ?2, 'Testo.', ?3, '2026-01-01', 'Motivo.', 'seed')`,
			)
			.bind(OWNER, HIDDEN, now),
	]);
}
