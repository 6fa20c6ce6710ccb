import type { SavedField } from '#domain/saved-documents.ts';
import { SAVED_LIMITS } from '#domain/saved-documents.ts';
import type { FieldTexts } from './fields.ts';

/** The documents that a person saves, with their notes. */
export const saved = {
	title: 'Documenti salvati',
	lead: 'I documenti che vuoi ritrovare, con le tue note. Decidi tu se li vedono anche i colleghi.',
	save: 'Salva con una nota',
	own: 'I tuoi',
	ownEmpty:
		'Non hai ancora salvato nessun documento. Il tasto per farlo è in cima a ogni documento.',
	library: 'Vai alla biblioteca',
	shared: 'Dai colleghi',
	sharedLead: (organisation: string) =>
		`Documenti che le persone di ${organisation} hanno condiviso.`,
	sharedEmpty: 'I tuoi colleghi non hanno ancora condiviso documenti.',
	savedOn: (day: string) => `Salvato il ${day}.`,
	savedBy: (person: string, day: string) => `Salvato da ${person} il ${day}.`,
	gone: 'Non è più nella biblioteca.',
	sharedWith: (organisation: string) => `Lo vedono anche i tuoi colleghi, per ${organisation}.`,
	private: 'Lo vedi solo tu.',
	edit: 'Cambia nota o togli',
	editOf: (title: string) => `: ${title}`,
	newTitle: 'Salva un documento',
	newLead: 'La nota è facoltativa: scrivi perché ti serve, così la ritrovi.',
	newButton: 'Salva',
	editTitle: 'Documento salvato',
	editButton: 'Salva le modifiche',
	removeTitle: 'Togli dai salvati',
	removeLead: 'Il documento resta nella biblioteca. La tua nota si cancella.',
	removeButton: 'Togli',
	open: 'Apri il documento',
	back: 'Torna ai documenti salvati',
	sharings: [
		{ code: 'privato', label: 'Solo io' },
		{ code: 'condiviso', label: 'Anche i miei colleghi' },
	],
	onlyPrivate: 'Adesso non agisci per nessun ente: lo vedi solo tu.',
	full: `Hai già salvato ${SAVED_LIMITS.documents} documenti, che è il massimo. Togline qualcuno e riprova.`,
	outcomes: {
		salvato: 'Il documento è tra i salvati.',
		cambiato: 'Le modifiche sono salvate.',
		tolto: 'Il documento non è più tra i salvati.',
		'non-capito': 'La richiesta non era completa, e non è cambiato nulla. Riprova.',
	},
} as const;

export type SavedOutcome = keyof typeof saved.outcomes;

export const savedFields: FieldTexts<SavedField> = {
	note: {
		label: 'La tua nota',
		hint: `Al massimo ${SAVED_LIMITS.note} caratteri. Non scrivere dati di persone seguite dai servizi.`,
		malformed: 'La nota non ha parole. Scrivi qualcosa, o lasciala vuota.',
	},
	sharing: {
		label: 'Chi lo vede',
		missing: 'Scegli chi vede il documento e la nota.',
	},
};
