import { romeDay } from '#domain/rome-day.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/**
 * What the staff desk of the demo has to do: an application to decide, a membership that ends in 25
 * days, a mail that was given up, searches that found nothing. All of it is made up.
 */
export async function loadRosterDesk(db: D1Database, now: number): Promise<void> {
	const year = Number(romeDay(now).slice(0, 4));
	await db.batch([
		db
			.prepare("UPDATE memberships SET ends_on = ?1 WHERE id = 'demo-serrachiara-adesione'")
			.bind(romeDay(now + 25 * DAY)),
		db.prepare(APPLICATION).bind(year, now - 20 * HOUR),
		db.prepare(NUMBER).bind(year),
		db.prepare(FAILED_MAIL).bind(now - 6 * HOUR),
		...SEARCHES.map(([words, count]) =>
			db
				.prepare(
					'INSERT INTO empty_searches (words, count, last_day) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING',
				)
				.bind(words, count, romeDay(now - 2 * DAY)),
		),
	]);
}

const SEARCHES = [
	['budget di salute', 4],
	['impresa sociale di comunità', 2],
	['regolamento beni comuni montani', 1],
] as const;

const APPLICATION = `
INSERT INTO applications (year, sequence, submission_hash, revision, verified, received_at,
  written_at, organisation, kind, region, place, plan, contact, role, email, phone, fiscal_code,
  vat_number, certified_mail, office_code, cig, order_reference, recipient_code, hopes)
VALUES (?1, 1, 'demo-richiesta', 'demo-richiesta', 1, ?2, ?2,
  'Cooperativa sociale La Lanterna (esempio)', 'terzo-settore', '07', 'Portorosso', 'base',
  'Livia Querce (esempio)', 'coordinatrice', 'livia.richiesta@esempio.example', '',
  '80000000002', '', '', '', '', '', '', 'Confrontarci con chi ha già coprogettato con più comuni.')
ON CONFLICT DO NOTHING`;

const NUMBER = `
INSERT INTO application_numbers (year, last) VALUES (?1, 1)
ON CONFLICT (year) DO UPDATE SET last = max(last, 1)`;

const FAILED_MAIL = `
INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at, state, tries,
  last_error)
VALUES ('demo-posta-fallita', 'colleague-invited', 'ugo.assente@esempio.example',
  'Ora hai accesso all’area riservata per Comune di Valbruna (esempio)',
  'Gentile Ugo Ontani (esempio), Carla Ontani (esempio) ti ha aggiunto alle persone del suo ente.',
  '<p>Gentile Ugo Ontani (esempio), Carla Ontani (esempio) ti ha aggiunto alle persone del suo ente.</p>',
  ?1, ?1, 'failed', 8, 'la casella non esiste')
ON CONFLICT DO NOTHING`;
