import type { RetentionRule } from './retention-rule.ts';

/** How long questionnaires and ideas are kept. */
export const SURVEYS_RETENTION: readonly RetentionRule[] = [
	{
		code: 'survey-respondents',
		what: 'Chi ha risposto a un questionario anonimo (non le risposte)',
		days: 30,
		since: 'dalla chiusura del questionario',
		why: 'Per non contare due volte la stessa persona',
	},
	{
		code: 'survey-drafts',
		what: 'Bozze di questionari mai inviate',
		days: 30,
		since: 'dalla chiusura del questionario',
		why: 'Per lasciarle completare ai colleghi finché il questionario è aperto',
	},
	{
		code: 'survey-answers',
		what: 'Risposte degli enti ai questionari',
		days: 1825,
		since: 'dalla chiusura del questionario',
		why: 'Per confrontare gli anni e progettare le attività',
	},
	{
		code: 'anonymous-answers',
		what: 'Risposte anonime ai questionari',
		days: 1825,
		since: 'dalla chiusura del questionario',
		why: 'Per capire come cambia la comunità',
	},
	{
		code: 'ideas',
		what: 'Idee dei membri, con le risposte dello staff e i sostegni',
		days: 1825,
		since: 'dal giorno in cui sono scritte',
		why: 'Per ricordare come la comunità si è ripensata',
	},
];
