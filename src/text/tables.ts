/** Tables inside a document. */
export const tables = {
	/** @param about its caption, or the heading above it, where there is one */
	regionName: (about: string, times: number) =>
		[about ? `Tabella: ${about}` : 'Tabella', ...(times > 1 ? [`${times}`] : [])].join(', '),
	scroll: 'Scorri di lato per vedere tutta la tabella →',
} as const;
