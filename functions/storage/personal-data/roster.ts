import type { PersonalTable } from './personal-table.ts';

/** What the roster keeps of a person. Who they are, `people`, ends with the erasure itself. */
export const ROSTER_TABLES: readonly PersonalTable[] = [
	{
		name: 'dati della persona',
		read: `SELECT name AS nome, email, iif(staff = 1, 'sì', 'no') AS staff,
			strftime('%Y-%m-%dT%H:%M:%SZ', created_at / 1000, 'unixepoch') AS dal
			FROM people WHERE id = ?1`,
		erase: [],
	},
	{
		name: 'enti per cui agisce',
		read: `SELECT o.name AS ente, a.role AS ruolo,
			strftime('%Y-%m-%dT%H:%M:%SZ', a.since / 1000, 'unixepoch') AS dal,
			strftime('%Y-%m-%dT%H:%M:%SZ', a.ended_at / 1000, 'unixepoch') AS al
			FROM affiliations a JOIN organisations o ON o.id = a.organisation_id WHERE a.person_id = ?1`,
		erase: [
			"UPDATE affiliations SET ended_at = unixepoch('now') * 1000 WHERE person_id = ?1 AND ended_at IS NULL",
		],
	},
	{
		name: 'richieste di adesione',
		read: `SELECT printf('%d-%04d', year, sequence) AS numero, organisation AS ente, contact AS nome,
			role AS ruolo, applications.email, phone AS telefono FROM applications
			JOIN people ON people.email = applications.email WHERE people.id = ?1`,
		erase: [
			`UPDATE applications SET contact = '—', role = '', phone = '', hopes = '',
				email = 'cancellata@invalid', content_hash = NULL
			WHERE email = (SELECT email FROM people WHERE id = ?1)`,
		],
	},
	{
		name: 'cose fatte',
		read: `SELECT kind AS cosa, strftime('%Y-%m-%dT%H:%M:%SZ', done_at / 1000, 'unixepoch') AS quando
			FROM deeds WHERE person_id = ?1 ORDER BY done_at`,
		erase: [],
	},
];
