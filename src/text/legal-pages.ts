/** What the pages that the law asks for share, and the table of how long personal data are kept. */
export const legalPages = {
	written: 'Testo del',
	retentionCaption: 'Quanto restano i dati',
	retentionHeads: ['Che cosa', 'Quanto resta'],
	/** The terms that the code keeps: docs/decisions/015 and forget-expired.ts. */
	retention: [
		['Richiesta di adesione', '24 mesi dall’ultimo invio'],
		['Codice per entrare', 'Vale 10 minuti; si cancella un giorno dopo'],
		[
			'Sessione aperta',
			'Fino a 14 giorni senza visite, in ogni caso 90 giorni; 12 ore per lo staff',
		],
		['E-mail con il codice', 'Un giorno da quando non serve più'],
		['Altre e-mail mandate dal sito', '30 giorni'],
		['Contatori contro gli abusi', 'Un’ora, o un giorno per gli indirizzi scritti nel modulo'],
		['Account esterno collegato', 'Finché lo scolleghi, o lasci l’elenco del tuo ente'],
	],
} as const;
