import type { PersonalTable } from './personal-table.ts';

/**
 * Who leaves takes their own registrations along. What is past stays in the organisation's history,
 * named by the person's row, which is emptied of what says who it was; what is to come is given up.
 */
export const SEMINAR_DATA: readonly PersonalTable[] = [
	{
		name: 'iscrizioni ai seminari',
		read: `SELECT r.seminar AS seminario, o.name AS ente,
			CASE r.state WHEN 'confirmed' THEN 'iscritta' WHEN 'offered' THEN 'posto da confermare'
				WHEN 'waiting' THEN 'in lista d’attesa' WHEN 'lost' THEN 'posto non confermato'
				ELSE 'annullata' END AS situazione,
			CASE r.attended WHEN 1 THEN 'presente' WHEN 0 THEN 'assente' END AS presenza,
			r.certificate AS attestato
			FROM registrations r JOIN organisations o ON o.id = r.organisation_id
			WHERE r.person_id = ?1 ORDER BY r.asked_at, r.id`,
		erase: [
			`UPDATE registrations SET state = 'cancelled', confirm_by = NULL, ended_at = asked_at
			WHERE person_id = ?1 AND state IN ('waiting', 'offered')`,
			`UPDATE registrations SET state = 'cancelled', ended_at = asked_at
			WHERE person_id = ?1 AND state = 'confirmed' AND attended IS NULL`,
			'UPDATE registrations SET certificate = NULL WHERE person_id = ?1',
		],
	},
];
