import { romeDay } from '#domain/rome-day.ts';
import type { SurveyAnswers } from '#domain/surveys/survey.ts';
import { CURRENT } from './demo-organisations.ts';

const DAY = 24 * 60 * 60_000;
const TOPICS = 'temi-dei-prossimi-seminari';
const AFTER_SEMINAR = 'dopo-il-seminario-sui-patti';
/** Later than any of the demo: nothing of it gets old while somebody looks. */
const CLOSES = Date.parse('2027-12-17T22:59:00Z');

/** Puts made-up answers and ideas into a local database; loading them again changes nothing. */
export async function loadSurveys(db: D1Database, now: number): Promise<void> {
	await db.batch([
		...CURRENT.slice(1, 15).map(({ id }, index) => sentAnswer(db, { id, index, now })),
		draft(db, now),
		...ANONYMOUS.map((answers, index) => anonymous(db, answers, index)),
		publish(db, now),
		...IDEAS.flatMap((idea, index) => ideaWithSupport(db, { idea, index, now })),
	]);
}

type Sent = { id: string; index: number; now: number };

function sentAnswer(db: D1Database, { id, index, now }: Sent): D1PreparedStatement {
	const at = now - (20 - index) * DAY;
	return db
		.prepare(
			`INSERT OR IGNORE INTO survey_answers (survey, organisation_id, answers, version, saved_by,
				saved_at, sent_by, sent_at, closes_at, deed)
			VALUES (?1, ?2, ?3, 2, NULL, ?4, NULL, ?4, ?5, 'demo')`,
		)
		.bind(TOPICS, id, JSON.stringify(topicsOf(index)), at, CLOSES);
}

function draft(db: D1Database, now: number): D1PreparedStatement {
	const answers = { esperienza: ['avviata-da-noi'], temi: ['ruoli'] };
	return db
		.prepare(
			`INSERT OR IGNORE INTO survey_answers (survey, organisation_id, answers, version, saved_by,
				saved_at, closes_at, deed)
			VALUES (?1, 'demo-valbruna', ?2, 1, 'demo-carla', ?3, ?4, 'demo')`,
		)
		.bind(TOPICS, JSON.stringify(answers), now - DAY, CLOSES);
}

function topicsOf(index: number): SurveyAnswers {
	const experience = ['avviata-da-noi', 'come-partner', 'come-partner', 'non-ancora'][index % 4];
	const topics = ['norme', 'partenariati', 'ruoli', 'patti', 'valutazione'];
	const answers = {
		esperienza: [experience ?? 'non-ancora'],
		temi: topics.filter((_, topic) => (index + topic) % 3 === 0 || topic === index % 2),
		sicurezza: [String((index % 4) + 2)],
	};
	if (experience === 'non-ancora')
		return { ...answers, freni: ['Un esempio di avviso da cui partire.'] };
	const obstacles = ['risorse', 'tavoli', 'avviso', 'fiducia', 'ruoli'];
	return { ...answers, ostacoli: obstacles.filter((_, obstacle) => (index + obstacle) % 2 === 0) };
}

const ANONYMOUS: readonly SurveyAnswers[] = [
	{ utilita: ['4'], ritmo: ['giusto'], useresti: ['si'], 'che-cosa': ['Lo schema di patto.'] },
	{ utilita: ['5'], ritmo: ['giusto'], useresti: ['si'], meglio: ['Più tempo per le domande.'] },
	{ utilita: ['3'], ritmo: ['veloce'], useresti: ['forse'] },
	{ utilita: ['4'], ritmo: ['giusto'], useresti: ['forse'], meglio: ['Un caso del Sud.'] },
	{ utilita: ['5'], ritmo: ['giusto'], useresti: ['si'], 'che-cosa': ['L’elenco dei beni.'] },
	{ utilita: ['2'], ritmo: ['veloce'], useresti: ['no'], meglio: ['Meno diapositive.'] },
	{ utilita: ['4'], ritmo: ['lento'], useresti: ['si'] },
];

function anonymous(db: D1Database, answers: SurveyAnswers, index: number): D1PreparedStatement {
	return db
		.prepare('INSERT OR IGNORE INTO anonymous_answers VALUES (?1, ?2, ?3, ?4)')
		.bind(`demo-${index}`, AFTER_SEMINAR, JSON.stringify(answers), CLOSES);
}

function publish(db: D1Database, now: number): D1PreparedStatement {
	return db
		.prepare("INSERT OR IGNORE INTO survey_publications VALUES (?1, 1, ?2, 'demo')")
		.bind(AFTER_SEMINAR, now - 5 * DAY);
}

type DemoIdea = {
	person: string;
	organisation: string;
	shown: 0 | 1;
	title: string;
	body: string;
	supporters: readonly string[];
	state?: string;
	answer?: string;
};

const IDEAS: readonly DemoIdea[] = [
	{
		person: 'demo-bruno',
		organisation: 'demo-il-ponte',
		shown: 1,
		title: 'Visite agli enti che hanno già coprogettato',
		body: 'Mezza giornata in un luogo dove una coprogettazione è in corso: si parla con chi ci lavora, non soltanto con chi l’ha scritta.',
		supporters: ['demo-bruno', 'demo-carla', 'demo-gino'],
		state: 'accolta',
		answer: 'Ne proponiamo due in primavera. Cerchiamo enti che vogliano ospitare.',
	},
	{
		person: 'demo-gino',
		organisation: 'demo-riva-chiara',
		shown: 0,
		title: 'Un incontro a distanza, breve, ogni due mesi',
		body: 'Un’ora, su una domanda sola portata da un ente. I seminari sono utili, ma sono lontani l’uno dall’altro.',
		supporters: ['demo-gino', 'demo-bruno'],
	},
	{
		person: 'demo-carla',
		organisation: 'demo-valbruna',
		shown: 1,
		title: 'Un glossario per chi comincia',
		body: 'Chi arriva da poco si perde fra i nomi: avviso, convenzione, accreditamento. Servirebbe una pagina da dare ai colleghi nuovi.',
		supporters: ['demo-carla'],
	},
];

type Numbered = { idea: DemoIdea; index: number; now: number };

function ideaWithSupport(db: D1Database, { idea, index, now }: Numbered): D1PreparedStatement[] {
	const id = `00000000-0000-4000-8000-0000000000d${index}`;
	const at = now - (12 - index * 3) * DAY;
	const { person, organisation, shown, title, body, state = 'aperta', answer = '' } = idea;
	const answeredAt = answer === '' ? null : at + DAY;
	return [
		db
			.prepare(
				`INSERT OR IGNORE INTO ideas (id, person_id, organisation_id, shows_organisation, title,
					body, written_at, written_on, state, answer, answered_at, deed)
				VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'demo')`,
			)
			.bind(
				id,
				person,
				organisation,
				shown,
				title,
				body,
				at,
				romeDay(at),
				state,
				answer,
				answeredAt,
			),
		...idea.supporters.map((supporter) =>
			db
				.prepare(
					"INSERT OR IGNORE INTO idea_supports (idea_id, person_id, since, deed) VALUES (?1, ?2, ?3, 'demo')",
				)
				.bind(id, supporter, at),
		),
	];
}
