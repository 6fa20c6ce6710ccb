import type { RetentionRule } from './retention-rule.ts';

/** What the schedule tells people, and what it leaves behind. */
export const PERSONAL_RETENTION: readonly RetentionRule[] = [
	{
		code: 'erasure-mails',
		what: 'E-mail che conferma una cancellazione',
		days: 1,
		since: 'da quando è scritta',
		why: 'Per rispedirla se la prima volta non parte',
	},
	{
		code: 'reminders',
		what: 'Nota dei promemoria già mandati',
		days: 400,
		since: 'da quando sono mandati',
		why: 'Per non mandare due volte lo stesso promemoria',
	},
	{
		code: 'left-saved-documents',
		what: 'Documenti salvati e note',
		days: 30,
		since: 'da quando lasci l’elenco del tuo ente, se non li togli prima',
		why: 'Per farteli ritrovare se torni presto',
	},
	{
		code: 'desk-visits',
		what: 'Ultima visita alla pagina iniziale dell’area',
		days: 365,
		since: 'da quella visita',
		why: 'Per mostrarti che cosa è nuovo da allora',
	},
];
