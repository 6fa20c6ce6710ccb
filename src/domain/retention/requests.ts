import type { RetentionRule } from './retention-rule.ts';

const YEAR = 365;
const ENDED = 'dall’ultimo passo della richiesta';

/** Consultations and appearances. */
export const REQUEST_RULES: readonly RetentionRule[] = [
	{
		code: 'consultation-phones',
		what: 'Telefono e orari lasciati per una consulenza',
		days: 30,
		since: ENDED,
		why: 'Per fare la telefonata',
	},
	{
		code: 'consultation-files',
		what: 'File allegati a una consulenza',
		days: YEAR,
		since: ENDED,
		why: 'Per capire la domanda; dopo, basta la risposta',
	},
	{
		code: 'consultations',
		what: 'Domande, note e risposte delle consulenze',
		days: 5 * YEAR,
		since: ENDED,
		why: 'Per far ritrovare all’ente ciò che gli è stato risposto',
	},
	{
		code: 'appearances',
		what: 'Richieste di intervento dello staff',
		days: 5 * YEAR,
		since: ENDED,
		why: 'Per mostrare che cosa l’adesione ha dato all’ente in ogni periodo',
	},
];
