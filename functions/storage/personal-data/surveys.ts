import type { PersonalTable } from './personal-table.ts';

/** What questionnaires and ideas keep of a person. Anonymous answers cannot be found, by design. */
export const SURVEYS_PERSONAL_DATA: readonly PersonalTable[] = [
	{
		name: 'questionari dell’ente',
		read: `SELECT survey AS questionario, answers AS risposte,
				datetime(saved_at / 1000, 'unixepoch') AS salvato_il,
				datetime(sent_at / 1000, 'unixepoch') AS inviato_il
			FROM survey_answers WHERE saved_by = ?1 OR sent_by = ?1`,
		erase: [
			'UPDATE survey_answers SET saved_by = NULL WHERE saved_by = ?1',
			'UPDATE survey_answers SET sent_by = NULL WHERE sent_by = ?1',
		],
	},
	{
		name: 'questionari anonimi a cui ha risposto',
		read: 'SELECT survey AS questionario FROM survey_respondents WHERE person_id = ?1',
		erase: ['DELETE FROM survey_respondents WHERE person_id = ?1'],
	},
	{
		name: 'idee',
		read: `SELECT title AS titolo, body AS testo,
				datetime(written_at / 1000, 'unixepoch') AS scritta_il, answer AS risposta
			FROM ideas WHERE person_id = ?1`,
		erase: ['UPDATE ideas SET person_id = NULL WHERE person_id = ?1'],
	},
	{
		name: 'idee sostenute',
		read: `SELECT i.title AS titolo, datetime(s.since / 1000, 'unixepoch') AS sostenuta_il
			FROM idea_supports s JOIN ideas i ON i.id = s.idea_id
			WHERE s.person_id = ?1 AND s.withdrawn_at IS NULL`,
		erase: ['DELETE FROM idea_supports WHERE person_id = ?1'],
	},
];
