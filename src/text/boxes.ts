/** The boxes that stand inside a document. */
export const boxes = {
	titles: {
		'ente-pubblico': 'In breve per l’ente pubblico',
		'terzo-settore': 'In breve per l’ente del Terzo settore',
		attenzione: 'Attenzione',
		/** Where the box does not say which article it quotes. */
		norma: 'La norma',
	},
	/** What stands under the words of an act. */
	source: {
		official: 'Testo ufficiale',
		read: (day: string) => `Letto il ${day}`,
	},
	unknown: (name: string, known: readonly string[]) =>
		`Il riquadro «:::${name}» non esiste. I riquadri sono: ${known.join(', ')}.`,
} as const;
