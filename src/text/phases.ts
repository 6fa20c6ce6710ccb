import type { PhaseCode } from '#domain/phases.ts';

/** The steps of a procedure, drawn as a path and told in a sentence each. */
export const phases = {
	title: 'Lungo la procedura',
	lead: 'Una coprogettazione ha undici passi. Scegli un passo per sapere che cosa vi succede e quanti documenti della biblioteca lo accompagnano.',
	membersTitle: 'I documenti, passo per passo',
	membersLead: 'A che punto sei? Scegli il passo e trovi i documenti che servono lì.',
	pathName: 'Passi della procedura',
	tableCaption: 'Documenti per passo della procedura',
	documents: (count: number) => {
		if (count === 0) return 'Nessun documento';
		return count === 1 ? 'Un documento' : `${count} documenti`;
	},
	notes: {
		'00': 'Prima di tutto si sceglie la strada: coprogettare, affidare con un appalto, firmare una convenzione o dare un contributo.',
		'01': 'L’ente pubblico individua, insieme agli enti del Terzo settore, i bisogni, gli interventi, i modi e le risorse. Qui la procedura si lega al piano di zona.',
		'02': 'L’ente dà l’indirizzo, adotta la determina e dice chi è responsabile del procedimento. A proporre può essere anche un ente del Terzo settore.',
		'03': 'Un avviso pubblico fissa obiettivi, durata, caratteristiche e criteri, e raccoglie le candidature.',
		'04': 'Si guardano i requisiti, una commissione applica i criteri dell’avviso e si scelgono gli enti partner.',
		'05': 'Ente pubblico ed enti partner scrivono insieme il progetto definitivo e il piano economico. Ogni incontro ha il suo verbale.',
		'06': 'Si firma l’accordo che dice chi fa che cosa e con quali risorse, con le assicurazioni e le regole sui dati personali. Poi si pubblica.',
		'07': 'Una cabina di regia segue il lavoro. Quando qualcosa cambia si può riaprire il tavolo.',
		'08': 'Si documentano le spese: quali sono ammesse, quali sono indirette, che parte mette ciascuno.',
		'09': 'Si guarda, con indicatori, che cosa è cambiato per le persone e per il territorio.',
		'10': 'Si scrive la relazione finale e si decide se chiudere, prorogare o aprire una procedura nuova.',
	} satisfies Readonly<Record<PhaseCode, string>>,
} as const;
