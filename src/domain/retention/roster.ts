import type { RetentionRule } from './retention-rule.ts';

export const ROSTER_RETENTION: readonly RetentionRule[] = [
	{
		code: 'empty-searches',
		what: 'Le parole delle ricerche senza risultati segnalate, senza chi le ha cercate',
		days: 400,
		since: 'dall’ultima segnalazione',
		why: 'Per capire che cosa manca alla biblioteca, anche da un anno all’altro',
	},
];
