import { romeDay } from '#domain/rome-day.ts';
import { romeInstant } from '#domain/rome-instant.ts';

const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;

/** Made-up consultations and appearances, one for each way in which they can stand. */
export async function loadRequests(db: D1Database, now: number): Promise<void> {
	await db.batch([
		...CONSULTATIONS.map((one) => insertConsultation(db, one, now)),
		...APPEARANCES.map((one) => insertAppearance(db, one, now)),
	]);
}

type Who = { organisation: string; person: string };
const ANNA: Who = { organisation: 'demo-valbruna', person: 'demo-anna' };
const CARLA: Who = { organisation: 'demo-valbruna', person: 'demo-carla' };
const BRUNO: Who = { organisation: 'demo-il-ponte', person: 'demo-bruno' };
const GINO: Who = { organisation: 'demo-riva-chiara', person: 'demo-gino' };

type DemoConsultation = {
	id: string;
	who: Who;
	/** Days ago. */
	age: number;
	subject: string;
	topic: string;
	phase: string;
	question: string;
	state: string;
	answer?: string;
	reason?: string;
};

const CONSULTATIONS: readonly DemoConsultation[] = [
	{
		id: 'demo-consulenza-cig',
		who: ANNA,
		age: 40,
		subject: 'Per i rimborsi serve il CIG?',
		topic: 'cig-cup',
		phase: '06',
		question:
			'Stiamo scrivendo la convenzione con gli enti partner. Il nostro ufficio ragioneria, alla sede di via dei Tigli 4, chiede un CIG per ogni rimborso. È corretto? Scrive Anna Faggi per il Comune di Valbruna.',
		state: 'answered',
		answer:
			'Dipende da come è costruito il rapporto. Nella biblioteca c’è un quesito che distingue i casi: partite da lì.\n\nPortate all’ufficio ragioneria l’avviso e la bozza di convenzione: insieme si capisce di quale caso si tratta.',
	},
	{
		id: 'demo-consulenza-tavolo',
		who: CARLA,
		age: 3,
		subject: 'Un ente vuole entrare a tavolo aperto',
		topic: 'conduzione-dei-tavoli',
		phase: '05',
		question:
			'Al secondo incontro un’associazione che non aveva risposto all’avviso chiede di partecipare. Possiamo accoglierla?',
		state: 'received',
	},
	{
		id: 'demo-consulenza-costi',
		who: BRUNO,
		age: 12,
		subject: 'Costi indiretti nel piano economico',
		topic: 'risorse-rimborsi-e-costi-indiretti',
		phase: '05',
		question: 'Come si calcola la quota di costi indiretti della cooperativa, e come si documenta?',
		state: 'assigned',
	},
	{
		id: 'demo-consulenza-parere',
		who: GINO,
		age: 25,
		subject: 'Parere su un ricorso in corso',
		topic: 'contenzioso',
		phase: '04',
		question: 'Un escluso ha presentato ricorso. Potete scrivere un parere da depositare?',
		state: 'declined',
		reason:
			'Una consulenza breve non può sostituire la difesa in giudizio. Rivolgetevi al vostro legale; se volete, ragioniamo insieme su come scrivere il prossimo avviso.',
	},
];

function insertConsultation(
	db: D1Database,
	one: DemoConsultation,
	now: number,
): D1PreparedStatement {
	const { id, who, age, subject, topic, phase, question, state, answer = '', reason = '' } = one;
	const askedAt = now - age * DAY;
	const assignee = ['assigned', 'answered'].includes(state) ? 'demo-elena' : null;
	const answeredAt = answer === '' ? null : askedAt + 2 * DAY;
	return db
		.prepare(
			`INSERT INTO consultations (id, organisation_id, membership_id, asked_by, asked_at, subject,
				topic, phase, question, reply_by, phone, times, state, assigned_to, answer, answered_at,
				reason, changed_at, deed)
			VALUES (?1, ?2, ?2 || '-adesione', ?3, ?4, ?5, ?6, ?7, ?8, 'posta', '', '', ?9, ?10, ?11,
				?12, ?13, ?4, 'demo') ON CONFLICT DO NOTHING`,
		)
		.bind(
			...[id, who.organisation, who.person, askedAt, subject, topic, phase, question],
			...[state, assignee, answer, answeredAt, reason],
		);
}

type DemoAppearance = {
	id: string;
	who: Who;
	event: string;
	place: string;
	/** Days from now. */
	ahead: number;
	isAgreed: boolean;
};

const APPEARANCES: readonly DemoAppearance[] = [
	{
		id: 'demo-intervento-avvio',
		who: BRUNO,
		event: 'Giornata di avvio del tavolo',
		place: 'Sala della cooperativa (esempio)',
		ahead: 45,
		isAgreed: true,
	},
	{
		id: 'demo-intervento-giunta',
		who: GINO,
		event: 'Incontro con gli amministratori dell’ambito',
		place: 'Sede dell’ambito (esempio)',
		ahead: 70,
		isAgreed: false,
	},
];

function insertAppearance(db: D1Database, one: DemoAppearance, now: number): D1PreparedStatement {
	const { id, who, event, place, ahead, isAgreed } = one;
	const [first, second] = [romeDay(now + ahead * DAY), romeDay(now + (ahead + 7) * DAY)];
	const startsAt = isAgreed ? romeInstant(first, '09:30') : null;
	return db
		.prepare(
			`INSERT INTO appearances (id, organisation_id, membership_id, asked_by, asked_at, event, place,
				first_day, second_day, third_day, hours, theme, audience, wishes, state, assigned_to,
				starts_at, ends_at, changed_at, deed)
			VALUES (?1, ?2, ?2 || '-adesione', ?3, ?4, ?5, ?6, ?7, ?8, '', 'mattina', 'metodologico',
				'Una trentina di persone dei servizi e del Terzo settore', '', ?9, ?10, ?11, ?12, ?4, 'demo')
			ON CONFLICT DO NOTHING`,
		)
		.bind(
			...[id, who.organisation, who.person, now - 10 * DAY, event, place, first, second],
			...[isAgreed ? 'agreed' : 'received', isAgreed ? 'demo-elena' : null],
			...[startsAt, startsAt === null ? null : startsAt + 2 * HOUR],
		);
}
