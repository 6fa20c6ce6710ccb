/** Tables inside a document. */
export const tables = {
	/** @param about the heading above it, empty where there is none */
	regionName: (about: string, times: number) =>
		[about ? `Tabella: ${about}` : 'Tabella', ...(times > 1 ? [`${times}`] : [])].join(', '),
	scroll: 'Scorri di lato per vedere tutta la tabella →',
} as const;
