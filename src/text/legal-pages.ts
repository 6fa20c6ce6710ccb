/** What the pages that the law asks for share, and the table of how long personal data are kept. */
export const legalPages = {
	written: 'Testo del',
	retentionCaption: 'Quanto restano i dati',
	retentionHeads: ['Che cosa', 'Quanto resta', 'Perché'],
} as const;
