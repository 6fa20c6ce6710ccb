import type { RetentionRule } from './retention-rule.ts';

/** What the network and the contributions keep, and for how long. */
export const NETWORK_RETENTION: readonly RetentionRule[] = [
	{
		code: 'network-messages',
		what: 'Chi ha scritto a quale ente dalla rete, e quando (il testo non resta)',
		days: 365,
		since: 'dal messaggio',
		why: 'Serve a non far mandare troppi messaggi e a rispondere a chi ha scritto.',
	},
	{
		code: 'declined-files',
		what: 'Il file di un documento proposto e non accolto',
		days: 180,
		since: 'dalla decisione',
		why: 'L’ente può chiedere di ripensarci.',
	},
	{
		code: 'accepted-files',
		what: 'Il file di un documento proposto e accolto',
		days: 365,
		since: 'dalla decisione',
		why: 'Serve a preparare la pubblicazione; poi il documento sta in biblioteca.',
	},
	{
		code: 'contribution-messages',
		what: 'Domande e risposte su un documento proposto',
		days: 730,
		since: 'dalla decisione',
		why: 'Spiegano la decisione a chi la riprende.',
	},
];
