import type { RosterRefusal } from '#domain/colleagues.ts';
import { MOST_COLLEAGUES, MOST_INVITATIONS } from '#domain/roster-limits.ts';
import type { FieldTexts } from './fields.ts';

/** The page on which an organisation sees, and its referents change, who acts for it. */
export const colleagues = {
	title: 'Il tuo ente',
	facts: {
		kind: 'Natura',
		region: 'Regione',
		place: 'Luogo',
		plan: 'Forma di adesione',
		until: 'Adesione',
	},
	period: (start: string, end: string) => `dal ${start} al ${end}`,
	daysLeft: (days: number) => {
		if (days === 0) return 'Finisce oggi.';
		return days === 1 ? 'Finisce domani.' : `Mancano ${days} giorni alla fine.`;
	},
	renew: 'Per rinnovare scrivi a chi segue le adesioni',
	several: {
		title: 'Per quale ente agisci',
		lead: 'Agisci per più di un ente. Quello che chiedi e registri vale per l’ente scelto qui.',
		now: 'Adesso agisci per questo ente',
		lapsed: 'adesione scaduta',
		choose: 'Agisci per questo ente',
		chooseOf: (name: string) => `: ${name}`,
	},
	people: {
		title: 'Chi agisce per l’ente',
		roles: { persona: 'Persona', referente: 'Referente' },
		you: 'tu',
		since: (day: string) => `dal ${day}`,
		manage: (name: string) => `Cambia: ${name}`,
		promote: 'Rendi referente',
		promoteHint: 'Potrà aggiungere e togliere persone, come te.',
		hand: 'Passa il tuo ruolo',
		handHint: 'Diventa referente al tuo posto: tu resti fra le persone dell’ente.',
		remove: 'Togli dall’ente',
		removeHint:
			'Da subito non entra più per questo ente. Quello che ha chiesto o registrato resta all’ente.',
		stepDown: 'Lascia il ruolo di referente',
		leave: 'Esci da questo ente',
		onlyReferent:
			'Sei l’unica persona referente. Per lasciare il ruolo, prima passalo o dallo a qualcun altro.',
		askReferent: (names: string) => `Per aggiungere o togliere persone, rivolgiti a: ${names}.`,
		noReferent: 'L’ente non ha ancora una persona referente: scrivi a chi segue le adesioni.',
	},
	invite: {
		title: 'Aggiungi una persona',
		lead: 'Le scriviamo come entrare. Vede la biblioteca e usa i servizi dell’ente.',
		button: 'Aggiungi e scrivi alla persona',
	},
	refusals: {
		'not-referent': 'Questo lo può fare solo chi è referente dell’ente.',
		'already-here': 'Questo indirizzo è già fra le persone dell’ente.',
		'too-many-people': `Per un ente possono agire al massimo ${MOST_COLLEAGUES} persone. Togli prima chi non serve più.`,
		'too-many-invitations': `Oggi sono già partiti ${MOST_INVITATIONS.count} inviti. Riprova domani, oppure scrivi a chi segue le adesioni.`,
		'not-here': 'Questa persona non agisce più per l’ente.',
		'last-referent':
			'L’ente deve avere almeno una persona referente: prima dai il ruolo a qualcun altro.',
		'already-so': 'Il ruolo era già questo.',
	},
	outcomes: {
		aggiunta: 'La persona è fra quelle dell’ente. Le abbiamo scritto come entrare.',
		tolta: 'La persona non agisce più per l’ente. Le abbiamo scritto.',
		ruolo: 'Il ruolo è cambiato. Abbiamo scritto alla persona.',
		scelto: 'Da ora agisci per questo ente.',
		'non-scelto': 'Per quell’ente adesso non puoi agire.',
		'non-capito': 'Il sito non ha capito che cosa fare. Ricarica la pagina e riprova.',
	},
} as const satisfies { refusals: Record<RosterRefusal, string> } & Record<string, unknown>;

export const colleagueFields: FieldTexts<'name' | 'email'> = {
	name: {
		label: 'Nome e cognome',
		missing: 'Scrivi nome e cognome della persona.',
		malformed: 'Il nome ha bisogno di lettere: scrivi nome e cognome.',
	},
	email: {
		label: 'E-mail',
		hint: 'Una casella ordinaria, non la PEC: lì arriva il codice per entrare.',
		missing: 'Scrivi l’indirizzo e-mail della persona, come nome.cognome@comune.it.',
		malformed:
			'L’indirizzo e-mail non è scritto in modo corretto. Scrivine uno solo, come nome.cognome@comune.it.',
		certified:
			'Questo sembra un indirizzo PEC. Serve una casella ordinaria, come nome.cognome@comune.it.',
	},
};
