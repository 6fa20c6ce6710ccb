/** The notes at the foot of a document. */
export const footnotes = {
	title: 'Note',
	back: (reference: number) => `Torna al richiamo ${reference}`,
} as const;
