import type { DocumentValidity } from '#domain/validity.ts';

/** What stands around the text of a document. */
export const documentText = {
	edited: 'Testo modificato il',
	readingTime: (minutes: number) =>
		minutes === 1 ? 'Un minuto di lettura' : `${minutes} minuti di lettura`,
	sheet: {
		title: 'Scheda',
		phases: 'Fasi',
		allPhases: 'Tutto il percorso',
		questions: 'Argomenti',
		areas: 'Aree di intervento',
		activities: 'Attività (art. 5 CTS)',
		territory: 'Territorio',
		provenance: 'Provenienza',
		provenances: {
			staff: 'Redazione della comunità',
			aderente: 'Messo a disposizione da un ente aderente',
		},
	},
	validity: {
		attuale: '',
		modificato: 'Questo documento è stato modificato',
		superato: 'Questo documento è superato',
		abrogato: 'Questo documento non è più in vigore',
	} satisfies Record<DocumentValidity, string>,
	since: (day: string) => `dal ${day}`,
	readInstead: 'Leggi al suo posto:',
	attachment: {
		notAccessiblePdf: 'PDF non accessibile',
		notAccessible: 'non accessibile ai lettori di schermo',
		accessible: 'accessibile',
		editable: 'da modificare',
		summary: 'Che cosa contiene:',
	},
} as const;
