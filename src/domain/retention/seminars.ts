import type { RetentionRule } from './retention-rule.ts';

const YEAR = 365;

export const SEMINAR_RETENTION: readonly RetentionRule[] = [
	{
		code: 'seminar-cancelled',
		what: 'Iscrizioni ai seminari annullate o non confermate',
		days: YEAR,
		since: 'da quando l’iscrizione è finita',
		why: 'Per chiarire, nell’anno, chi aveva un posto e a chi è passato',
	},
	{
		code: 'seminar-registrations',
		what: 'Iscrizioni ai seminari, presenze e codici degli attestati',
		days: 5 * YEAR,
		since: 'da quando il posto è stato chiesto',
		why: 'Per poter verificare un attestato finché serve a chi lo ha avuto',
	},
];
