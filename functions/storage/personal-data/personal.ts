import type { PersonalTable } from './personal-table.ts';

/** What people keep for themselves, and what they chose about mails. */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
	{
		name: 'documenti salvati',
		read: `SELECT s.document AS documento, s.title AS titolo, s.note AS nota,
			iif(s.shared = 1, 'condiviso', 'privato') AS visibile, o.name AS ente,
			s.saved_at AS salvato_il, s.changed_at AS cambiato_il
			FROM saved_documents s LEFT JOIN organisations o ON o.id = s.organisation_id
			WHERE s.person_id = ?1 ORDER BY s.saved_at`,
		erase: ['DELETE FROM saved_documents WHERE person_id = ?1'],
	},
	{
		name: 'indirizzo del calendario',
		read: 'SELECT made_at AS creato_il FROM calendar_addresses WHERE person_id = ?1',
		erase: ['DELETE FROM calendar_addresses WHERE person_id = ?1'],
	},
	{
		name: 'messaggi che vuoi',
		read: `SELECT kind AS genere, choice AS scelta, changed_at AS scelto_il
			FROM message_choices WHERE person_id = ?1 ORDER BY kind`,
		erase: ['DELETE FROM message_choices WHERE person_id = ?1'],
	},
	{
		name: 'argomenti che segui',
		read: 'SELECT topic AS argomento FROM digest_topics WHERE person_id = ?1 ORDER BY topic',
		erase: ['DELETE FROM digest_topics WHERE person_id = ?1'],
	},
	{
		name: 'promemoria mandati',
		read: `SELECT kind AS genere, subject AS su, occasion AS occasione, claimed_at AS mandato_il
			FROM reminders WHERE recipient = ?1 ORDER BY claimed_at`,
		erase: ['DELETE FROM reminders WHERE recipient = ?1'],
	},
	{
		name: 'ultima visita',
		read: 'SELECT last_at AS vista_il FROM desk_visits WHERE person_id = ?1',
		erase: ['DELETE FROM desk_visits WHERE person_id = ?1'],
	},
];
