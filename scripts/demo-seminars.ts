/** Made-up registrations: a full room with a waiting list, and a seminar that is over. */
const COMING = 'dividere-ruoli-e-responsabilita';
const OVER = 'oltre-la-coprogettazione-i-patti';
const DAY = 24 * 60 * 60_000;

type Place = {
	person: string;
	organisation: string;
	seminar: string;
	state: 'confirmed' | 'waiting';
	attended?: 0 | 1;
	/** Sixteen signs, as `src/domain/seminar-certificate.ts` reads them. */
	certificate?: string;
};

/** Bodies whose people have no sign-in: they only fill the room. */
const FILLING = ['montefosco', 'la-corte', 'serrachiara', 'castelsereno'];

const PLACES: readonly Place[] = [
	...FILLING.flatMap((organisation) =>
		[1, 2, 3].map((number) => going(`${organisation}-${number}`, organisation)),
	),
	{ ...going('gino', 'riva-chiara'), state: 'waiting' },
	{ ...going('bruno', 'il-ponte'), state: 'waiting' },
	was('anna', 'valbruna', { attended: 1, certificate: 'DEM0ANNAFAGG1001' }),
	was('carla', 'valbruna', { attended: 0 }),
	was('bruno', 'il-ponte', { attended: 1, certificate: 'DEM0BR0N0SA1C002' }),
];

/** Loading them again changes nothing: who registered or gave up in between stays as they are. */
export async function loadSeminars(db: D1Database, now: number): Promise<void> {
	await db.batch([
		...FILLING.flatMap((organisation, body) =>
			[1, 2, 3].map((number) =>
				insertPerson(db, { organisation, number, name: NAMES[body * 3 + number - 1], now }),
			),
		),
		...PLACES.map((place, index) => insertPlace(db, place, now - (60 - index) * DAY)),
	]);
}

const NAMES = [
	'Ada Cipressi',
	'Berto Larici',
	'Chiara Mirti',
	'Delia Gelsi',
	'Ezio Noccioli',
	'Flora Rovi',
	'Guido Sambuchi',
	'Irma Tassi',
	'Lino Ulivi',
	'Marta Viburni',
	'Nino Ginepri',
	'Olga Allori',
];

type Filling = { organisation: string; number: number; name: string | undefined; now: number };

/** On the roster, and of no organisation by now: nobody can sign in as them. */
function insertPerson(db: D1Database, { organisation, number, name, now }: Filling) {
	const id = `demo-${organisation}-${number}`;
	return db
		.prepare(
			`INSERT INTO people (id, email, name, created_at) VALUES (?1, ?2, ?3, ?4)
			ON CONFLICT DO NOTHING`,
		)
		.bind(id, `${organisation}.${number}@esempio.example`, `${name} (esempio)`, now);
}

function insertPlace(db: D1Database, place: Place, askedAt: number): D1PreparedStatement {
	const { person, organisation, seminar, state, attended = null, certificate = null } = place;
	const id = `demo-${seminar}-${person}`;
	return db
		.prepare(
			`INSERT INTO registrations (id, seminar, organisation_id, person_id, registered_by, state,
				asked_at, attended, certificate, deed)
			VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, 'demo') ON CONFLICT DO NOTHING`,
		)
		.bind(
			id,
			seminar,
			`demo-${organisation}`,
			`demo-${person}`,
			state,
			askedAt,
			attended,
			certificate,
		);
}

function going(person: string, organisation: string): Place {
	return { person, organisation, seminar: COMING, state: 'confirmed' };
}

function was(person: string, organisation: string, more: Partial<Place>): Place {
	return { person, organisation, seminar: OVER, state: 'confirmed', ...more };
}
