/** The library in a few numbers, as the landing page shows it. */
export const libraryFigures = {
	documents: (count: number) => ({ count, what: count === 1 ? 'documento' : 'documenti' }),
	norms: (count: number) => ({
		count,
		what: count === 1 ? 'atto nel registro delle norme' : 'atti nel registro delle norme',
	}),
	procedures: (count: number) => ({
		count,
		what: count === 1 ? 'procedura intera, passo per passo' : 'procedure intere, passo per passo',
	}),
	themes: (count: number) => ({
		count,
		what: count === 1 ? 'argomento trattato' : 'argomenti trattati',
	}),
	kindsTitle: 'Che cosa c’è di più',
	unit: 'Documenti',
} as const;
