import { ORGANISATION_KINDS } from '#domain/organisation-kinds.ts';
import { REGIONS } from '#domain/regions.ts';
import { plans } from './roster.ts';

/** The year in figures: what is counted, and how its parts are called. */
export const yearFigures = {
	title: 'L’anno in cifre',
	titleOf: (year: number) => `Il ${year} in cifre`,
	lead: 'Quello che il sito conta da sé. Sotto ogni grafico ci sono gli stessi numeri in tabella.',
	years: 'Scegli un anno',
	charts: 'I grafici',
	nothing: (title: string) => `${title}: in questo anno non c’è nulla da contare.`,
	figures: {
		plan: 'Enti aderenti, per forma di adesione',
		kind: 'Enti aderenti, per natura',
		region: 'Enti aderenti, per regione',
		renewals: 'Adesioni finite nell’anno',
		applications: 'Richieste di adesione ricevute',
		people: 'Persone aggiunte nell’anno',
		seats: 'Posti presi ai seminari, per seminario',
		consultations: 'Consulenze chieste, per argomento',
		appearances: 'Interventi chiesti, per tema',
		contributions: 'Documenti proposti, per esito',
	},
	units: {
		organisations: 'Enti',
		memberships: 'Adesioni',
		applications: 'Richieste',
		people: 'Persone',
		seats: 'Posti',
		consultations: 'Consulenze',
		appearances: 'Interventi',
		contributions: 'Documenti',
	},
} as const;

/** What each code of the figures is called. */
export const figureLabels: Readonly<Record<string, string>> = {
	...plans,
	...Object.fromEntries(
		[...ORGANISATION_KINDS, ...REGIONS].map(({ code, label }) => [code, label]),
	),
	'': 'In tutto il paese',
	renewed: 'Rinnovate',
	'not-renewed': 'Non rinnovate',
	waiting: 'Da decidere',
	accepted: 'Accettate',
	declined: 'Rifiutate',
	persona: 'Persone',
	referente: 'Referenti',
};
