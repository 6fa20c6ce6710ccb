import type { RetentionRule } from './retention-rule.ts';

/** What the network and the contributions keep, and for how long. */
export const NETWORK_RETENTION: readonly RetentionRule[] = [
	{
		code: 'network-messages',
		what: 'Chi ha scritto a quale ente dalla rete, e quando (il testo non resta)',
		days: 365,
		since: 'dal messaggio',
		why: 'Per non far mandare troppi messaggi e per rispondere a chi ha scritto',
	},
	{
		code: 'declined-files',
		what: 'Il file di un documento proposto e non accolto',
		days: 180,
		since: 'dalla decisione',
		why: 'Per ripensarci, se l’ente lo chiede',
	},
	{
		code: 'accepted-files',
		what: 'Il file di un documento proposto e accolto',
		days: 365,
		since: 'dalla decisione',
		why: 'Per preparare la pubblicazione; poi il documento sta in biblioteca',
	},
	{
		code: 'contribution-messages',
		what: 'Domande e risposte su un documento proposto',
		days: 730,
		since: 'dalla decisione',
		why: 'Per spiegare la decisione a chi la riprende',
	},
];
