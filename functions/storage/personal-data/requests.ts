import type { PersonalTable } from './personal-table.ts';

/** What consultations and appearances keep of a person. What an organisation asked stays its own. */
export const REQUEST_TABLES: readonly PersonalTable[] = [
	{
		name: 'consulenze chieste',
		read: `SELECT subject AS domanda, question AS testo, phone AS telefono, times AS orari,
			datetime(asked_at / 1000, 'unixepoch') AS chiesta_utc, answer AS risposta
			FROM consultations WHERE asked_by = ?1 ORDER BY asked_at`,
		erase: [
			"UPDATE consultations SET asked_by = NULL, phone = '', times = '' WHERE asked_by = ?1",
			'UPDATE consultations SET assigned_to = NULL WHERE assigned_to = ?1',
		],
	},
	{
		name: 'note alle consulenze',
		read: `SELECT text AS nota, datetime(written_at / 1000, 'unixepoch') AS scritta_utc
			FROM consultation_notes WHERE written_by = ?1 ORDER BY written_at`,
		erase: ['UPDATE consultation_notes SET written_by = NULL WHERE written_by = ?1'],
	},
	{
		name: 'interventi chiesti',
		read: `SELECT event AS iniziativa, place AS luogo, audience AS pubblico, wishes AS attese,
			datetime(asked_at / 1000, 'unixepoch') AS chiesto_utc
			FROM appearances WHERE asked_by = ?1 ORDER BY asked_at`,
		erase: [
			'UPDATE appearances SET asked_by = NULL WHERE asked_by = ?1',
			'UPDATE appearances SET assigned_to = NULL WHERE assigned_to = ?1',
		],
	},
];
