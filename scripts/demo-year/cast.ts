/** Who plays the year: bodies and people made up for it, whose addresses reach nobody (RFC 2606). */
export const STAFF = 'elena.redazione@esempio.example';

/** Bodies of three people each: enough for every room of the year to be too small. */
export const BODIES = [
	'Olmeto',
	'Pietraviva',
	'Rovereta',
	'Salicale',
	'Tigliara',
	'Acerello',
	'Betulleto',
	'Carpineto',
	'Faggiola',
	'Frassinella',
	'Ginestrino',
	'Lariceto',
	'Mirtillara',
	'Noceto',
	'Ontaneto',
	'Pioppara',
	'Querciola',
	'Sambucheta',
	'Sorbara',
	'Tassineto',
	'Violara',
] as const;

export function addressOf(body: string, number: number): string {
	return `persona${number}@${body.toLowerCase()}.example`;
}

/** The sheet with which staff let them in, as a spreadsheet saves it. */
export function sheetOf(startsOn: string, endsOn: string): string {
	const rows = BODIES.flatMap((body) =>
		[1, 2, 3].map((number) =>
			[
				`Comune di ${body} (esempio)`,
				...(number === 1 ? ['ente-pubblico', 'Lombardia', body, 'base', startsOn, endsOn] : EMPTY),
				`Persona ${number} di ${body}`,
				addressOf(body, number),
				number === 1 ? 'referente' : 'persona',
			].join(';'),
		),
	);
	return ['ente;natura;regione;luogo;forma;inizio;fine;nome;email;ruolo', ...rows].join('\n');
}

const EMPTY = ['', '', '', '', '', ''];

export const APPLICATION = {
	ente: 'Cooperativa sociale La Fornace (esempio)',
	natura: 'terzo-settore',
	regione: '08',
	forma: 'personalizzata',
	nome: 'Piera Cerri (esempio)',
	email: 'piera@lafornace.example',
	'codice-fiscale': '12345678903',
	informativa: 'letta',
};

export const DECLINED = {
	...APPLICATION,
	ente: 'Circolo Da Altrove (esempio)',
	email: 'qualcuno@altrove.example',
};
