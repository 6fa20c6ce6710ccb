import type { RetentionRule } from './retention-rule.ts';

/** How long questionnaires and ideas are kept. */
export const SURVEYS_RETENTION: readonly RetentionRule[] = [
	{
		code: 'survey-respondents',
		what: 'Chi ha risposto a un questionario anonimo (non le risposte)',
		days: 30,
		since: 'dalla chiusura del questionario',
		why: 'Serve soltanto a non contare due volte la stessa persona.',
	},
	{
		code: 'survey-drafts',
		what: 'Bozze di questionari mai inviate',
		days: 30,
		since: 'dalla chiusura del questionario',
		why: 'Dopo la chiusura non si possono più inviare.',
	},
	{
		code: 'survey-answers',
		what: 'Risposte degli enti ai questionari',
		days: 1825,
		since: 'dalla chiusura del questionario',
		why: 'Servono a confrontare gli anni e a progettare le attività.',
	},
	{
		code: 'anonymous-answers',
		what: 'Risposte anonime ai questionari',
		days: 1825,
		since: 'dalla chiusura del questionario',
		why: 'Servono a capire come cambia la comunità.',
	},
	{
		code: 'ideas',
		what: 'Idee dei membri, con le risposte dello staff e i sostegni',
		days: 1825,
		since: 'dal giorno in cui sono scritte',
		why: 'Sono la memoria di come la comunità si ripensa.',
	},
];
