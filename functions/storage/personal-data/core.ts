import type { PersonalTable } from './personal-table.ts';

/** The address of the person `?1`. */
const ADDRESS = '(SELECT email FROM people WHERE id = ?1)';

/**
 * The roster, sign-in, mails, applications and the log. Their statements go before the one that takes
 * the person's own address away, because mails and applications are found by it.
 */
export const CORE_TABLES: readonly PersonalTable[] = [
	{
		name: 'persona',
		read: `SELECT id AS identificativo, name AS nome, email AS indirizzo, staff AS redazione,
			administrator AS amministrazione, created_at AS registrata_il, removed_at AS tolta_il
			FROM people WHERE id = ?1`,
		erase: [],
	},
	{
		name: 'enti',
		read: `SELECT o.name AS ente, a.role AS ruolo, a.since AS dal, a.ended_at AS fino_al
			FROM affiliations a JOIN organisations o ON o.id = a.organisation_id WHERE a.person_id = ?1
			ORDER BY a.since`,
		erase: [],
	},
	{
		name: 'accessi aperti',
		read: `SELECT device AS dispositivo, method AS modo, created_at AS aperto_il,
			last_seen_at AS usato_il, expires_at AS scade_il FROM sessions WHERE person_id = ?1
			ORDER BY created_at`,
		erase: [
			'DELETE FROM sessions WHERE person_id = ?1',
			'DELETE FROM sign_in_requests WHERE person_id = ?1',
		],
	},
	{
		name: 'account esterni collegati',
		read: `SELECT issuer AS servizio, subject AS identificativo, linked_at AS collegato_il
			FROM identities WHERE person_id = ?1 ORDER BY linked_at`,
		erase: ['DELETE FROM identities WHERE person_id = ?1'],
	},
	{
		name: 'messaggi ricevuti',
		// A code opens the site: the mail that carries one is named, not copied.
		read: `SELECT kind AS genere, subject AS oggetto,
			iif(kind = 'sign-in', '', text) AS testo, created_at AS scritto_il, sent_at AS mandato_il,
			state AS stato FROM outbox WHERE recipient = ${ADDRESS} ORDER BY created_at`,
		erase: [`DELETE FROM outbox WHERE recipient = ${ADDRESS}`],
	},
	{
		name: 'richieste di adesione',
		read: `SELECT year AS anno, sequence AS numero, organisation AS ente, contact AS nome,
			role AS ruolo, email AS indirizzo, phone AS telefono, hopes AS attese,
			received_at AS ricevuta_il FROM applications WHERE email = ${ADDRESS}
			ORDER BY received_at`,
		erase: [
			`UPDATE applications SET contact = 'Persona cancellata', role = '', phone = '', hopes = '',
				content_hash = NULL, email = 'cancellata@cancellata.invalid' WHERE email = ${ADDRESS}`,
		],
	},
	{
		name: 'registro',
		read: `SELECT d.kind AS che_cosa, d.subject AS su, d.done_at AS quando, o.name AS ente
			FROM deeds d LEFT JOIN organisations o ON o.id = d.organisation_id WHERE d.person_id = ?1
			ORDER BY d.done_at`,
		// The line stays, and from now on names nobody: the history of the organisation needs it.
		erase: [],
	},
];
