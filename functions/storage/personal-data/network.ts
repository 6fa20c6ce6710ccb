import type { PersonalTable } from './personal-table.ts';

/** What the network and the contributions keep of a person. */
export const NETWORK_DATA: readonly PersonalTable[] = [
	{
		name: 'presenza nella rete',
		read: `SELECT o.name AS ente, n.role AS ruolo,
			CASE n.shown WHEN 1 THEN 'sì' ELSE 'no' END AS visibile, n.updated_at AS aggiornato
			FROM network_people n JOIN organisations o ON o.id = n.organisation_id
			WHERE n.person_id = ?1 ORDER BY o.name`,
		erase: ['DELETE FROM network_people WHERE person_id = ?1'],
	},
	{
		name: 'messaggi ad altri enti',
		read: `SELECT o.name AS a, m.sent_at AS inviato FROM network_messages m
			JOIN organisations o ON o.id = m.to_organisation_id
			WHERE m.person_id = ?1 ORDER BY m.sent_at`,
		erase: ['UPDATE network_messages SET person_id = NULL WHERE person_id = ?1'],
	},
	{
		name: 'documenti proposti',
		read: `SELECT title AS titolo, year AS anno, note AS nota, file_name AS file,
			received_at AS inviato FROM contributions WHERE person_id = ?1 ORDER BY received_at`,
		// The document is the organisation's; the note is what the person said of it.
		erase: ["UPDATE contributions SET person_id = NULL, note = '' WHERE person_id = ?1"],
	},
	{
		name: 'risposte sui documenti proposti',
		read: `SELECT c.title AS documento, m.text AS testo, m.sent_at AS inviato
			FROM contribution_messages m JOIN contributions c ON c.id = m.contribution_id
			WHERE m.person_id = ?1 ORDER BY m.sent_at`,
		erase: ['UPDATE contribution_messages SET person_id = NULL WHERE person_id = ?1'],
	},
];
