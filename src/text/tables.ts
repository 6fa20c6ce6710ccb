/** Tables inside a document. */
export const tables = {
	regionName: (number: number) => `Tabella ${number}`,
} as const;
