/** Paths of one body, from the first act to the last, each document a step. */
export const procedures = {
	title: 'Procedure',
	/** What a result of the search calls such a page. */
	kind: 'Procedura',
	lead: 'Percorsi interi, dalla prima determina al rendiconto: ogni passo è un documento che puoi aprire e riusare.',
	description: 'Procedure intere, passo per passo, con i loro documenti.',
	empty: 'Le prime procedure compariranno qui.',
	count: (steps: number) => (steps === 1 ? 'Un passo' : `${steps} passi`),
	period: (start: string, end: string | undefined) =>
		end === undefined ? `dal ${start}, in corso` : `dal ${start} al ${end}`,
	example:
		'Questa procedura è un esempio inventato: serve a mostrare un percorso intero, non viene da un ente reale.',
	facts: { body: 'Ente', territory: 'Territorio', period: 'Periodo', areas: 'Aree di intervento' },
	steps: 'I passi',
	partOf: 'Un passo della procedura',
	position: (step: number, total: number) => `Passo ${step} di ${total}`,
	aroundName: 'Passo prima e passo dopo',
	before: 'Passo prima:',
	after: 'Passo dopo:',
} as const;
