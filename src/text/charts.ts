/** What stands around every chart. */
export const charts = {
	sameFigures: 'Le stesse cifre in tabella',
	/** What a chart says to who does not see it: its subject, and where it is highest. */
	summary: (subject: string, most: { label: string; count: number } | undefined) =>
		most === undefined
			? `Grafico: ${subject}.`
			: `Grafico: ${subject}. Il valore più alto è ${most.count}: ${most.label}. Tutte le cifre sono nella tabella qui sotto.`,
	oneTile: (unit: number, things = 'documenti') => `Ogni tessera intera vale ${unit} ${things}.`,
	before: (year: number) => `Prima del ${year}`,
} as const;
