import { IDEAS_A_DAY, type IdeaField } from '#domain/ideas.ts';
import type { FieldTexts } from './fields.ts';

/** Ideas about the community, for members and for staff. */
export const ideas = {
	title: 'Idee',
	lead: 'La comunità è nata come prova e ha promesso di ripensarsi con chi ne fa parte. Qui si scrive che cosa cambiare, e si sostiene ciò che hanno scritto altri.',
	list: 'Le idee, da quelle più sostenute',
	none: 'Non ci sono ancora idee. La prima può essere la tua.',
	writeTitle: 'Scrivi un’idea',
	writeHint: `Al massimo ${IDEAS_A_DAY} al giorno. Il tuo nome non compare; quello dell’ente solo se vuoi.`,
	add: 'Aggiungi l’idea',
	support: 'Sostieni',
	withdraw: 'Ritira il sostegno',
	/** Goes on after the button for who hears it alone. */
	which: (title: string) => `l’idea «${title}»`,
	/** @param mine whether the reader is among them */
	supports: (count: number, mine: boolean) => (mine ? withMine(count - 1) : others(count)),
	own: 'Tua',
	writtenOn: (day: string) => `Scritta il ${day}`,
	by: (organisation: string) => `da ${organisation}`,
	answerTitle: 'Risposta dello staff',
	answeredOn: (day: string) => `Risposta del ${day}`,
	hidden: (reason: string) => `Lo staff l’ha tolta dall’elenco: la leggi soltanto tu. ${reason}`,
	outcomes: { aggiunta: 'La tua idea è in elenco.' },
	refusals: {
		tooMany: `Oggi hai già scritto ${IDEAS_A_DAY} idee. Ne puoi scrivere altre domani.`,
		tooOften: 'Hai cambiato sostegno troppe volte nelle ultime 24 ore. Riprova domani.',
		gone: 'Quest’idea non è più in elenco.',
		changed:
			'Intanto un collega ha cambiato quest’idea. Quello che hai scritto è ancora nel modulo: confrontalo con ciò che vedi qui, poi invia di nuovo.',
	},
	desk: {
		title: 'Idee',
		lead: 'Che cosa i membri cambierebbero della comunità, da ciò che più persone sostengono. Chi ha scritto non si vede.',
		none: 'Non ci sono idee.',
		caption: (count: number) => (count === 1 ? 'Un’idea' : `${count} idee`),
		columns: { idea: 'Idea', supports: 'Sostegni', state: 'Stato', written: 'Scritta' },
		hiddenState: 'Nascosta',
		answer: 'Rispondi',
		answerButton: 'Invia la risposta',
		answerHint: 'La leggono tutti i membri, e arriva per e-mail a chi ha scritto l’idea.',
		hide: 'Togli dall’elenco',
		hideHint:
			'Solo per ciò che offende, o che rivela dati di qualcuno. Il motivo arriva per e-mail a chi l’ha scritta.',
		hideButton: 'Togli dall’elenco',
		showTitle: 'Tolta dall’elenco',
		reason: (reason: string) => `Motivo: ${reason}`,
		showButton: 'Rimetti in elenco',
		outcomes: {
			risposta: 'La risposta è inviata.',
			nascosta: 'L’idea non è più in elenco.',
			mostrata: 'L’idea è di nuovo in elenco.',
		},
	},
	deedLabels: {
		'idea.add': 'Idea aggiunta',
		'idea.support': 'Idea sostenuta',
		'idea.withdraw': 'Sostegno a un’idea ritirato',
		'idea.answer': 'Risposta a un’idea',
		'idea.hide': 'Idea tolta dall’elenco',
		'idea.show': 'Idea rimessa in elenco',
	},
} as const;

function others(count: number): string {
	if (count === 0) return 'Nessuno la sostiene.';
	return count === 1 ? 'Una persona la sostiene.' : `${count} persone la sostengono.`;
}

function withMine(more: number): string {
	if (more === 0) return 'La sostieni tu.';
	return more === 1
		? 'La sostenete tu e un’altra persona.'
		: `La sostenete tu e altre ${more} persone.`;
}

/** The form with which a member adds an idea. */
export const ideaFields = {
	title: {
		label: 'In una riga',
		hint: 'Che cosa faresti, in poche parole.',
		missing: 'Scrivi l’idea in una riga.',
		malformed: 'Scrivi l’idea con delle parole.',
	},
	body: {
		label: 'Perché, e come',
		hint: 'A chi serve, che cosa cambia, da dove si può cominciare.',
		missing: 'Racconta perché serve, e come si può fare.',
		malformed: 'Racconta l’idea con delle parole.',
	},
	showsOrganisation: {
		label: 'Accanto all’idea vuoi il nome del tuo ente?',
		missing: 'Scegli se mostrare il nome del tuo ente.',
	},
} as const satisfies FieldTexts<IdeaField>;

export const SHOW_ORGANISATION = [
	{ code: 'si', label: 'Sì' },
	{ code: 'no', label: 'No' },
] as const;

/** The forms with which staff answer. */
export const ideaAnswerFields = {
	state: { label: 'Che cosa ne è', missing: 'Scegli che cosa ne è dell’idea.' },
	answer: {
		label: 'Risposta',
		missing: 'Scrivi due righe a chi ha avuto l’idea.',
		malformed: 'Scrivi la risposta con delle parole.',
	},
	reason: {
		label: 'Motivo',
		missing: 'Scrivi perché l’idea non può stare in elenco.',
		malformed: 'Scrivi il motivo con delle parole.',
	},
} as const satisfies FieldTexts<'state' | 'answer' | 'reason'>;
