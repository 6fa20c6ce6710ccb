import { APPLICATION_KEPT } from '#domain/application-limits.ts';
import type { RetentionRule } from './retention-rule.ts';

const DAY = 24 * 60 * 60_000;

/** Joining, sign-in, mails and the log. */
export const SITE_RETENTION: readonly RetentionRule[] = [
	{
		code: 'applications',
		what: 'Richiesta di adesione',
		days: APPLICATION_KEPT / DAY,
		since: 'dall’ultimo invio',
		why: 'Per prepararti l’offerta e rispondere a chi torna a chiedere',
	},
	{
		code: 'sign-in-requests',
		what: 'Codice per entrare, che vale 10 minuti',
		days: 1,
		since: 'dalla sua scadenza',
		why: 'Per dirti perché un codice vecchio non apre più',
	},
	{
		code: 'closed-sign-in-requests',
		what: 'Nota di un codice usato o sostituito',
		days: 1,
		since: 'dall’uso',
		why: 'Per dirti perché un codice vecchio non apre più',
	},
	{
		code: 'sessions',
		what: 'Sessione aperta',
		days: 0,
		since: 'dopo 14 giorni senza visite e in ogni caso dopo 90; dopo 12 ore per lo staff',
		why: 'Per non farti scrivere un codice a ogni visita',
	},
	{
		code: 'pending-identities',
		what: 'Account esterno che aspetta di essere collegato',
		days: 0,
		since: 'quando scade l’attesa, dopo dieci minuti',
		why: 'Per collegarlo solo a chi ha anche la casella di posta',
	},
	{
		code: 'rate-limits',
		what: 'Contatori contro gli abusi',
		days: 0,
		since: 'dopo un’ora, o dopo un giorno per gli indirizzi scritti nel modulo',
		why: 'Per fermare chi prova molti codici o invia molti moduli',
	},
	{
		code: 'sign-in-mails',
		what: 'E-mail con il codice',
		days: 1,
		since: 'da quando non serve più',
		why: 'Per rispedirla se la prima volta non parte',
	},
	{
		code: 'mails',
		what: 'Altre e-mail mandate dal sito',
		days: 30,
		since: 'da quando sono scritte',
		why: 'Per ritrovare un messaggio che non è arrivato',
	},
	{
		code: 'deeds',
		// DA CONFERMARE: cinque anni sono una proposta; la durata si decide con il titolare.
		what: 'Registro di chi ha chiesto o deciso che cosa',
		days: 5 * 365,
		since: 'dal giorno in cui è accaduto',
		why: 'Per la storia di ogni ente nella comunità; chi si cancella vi resta senza nome',
	},
];
