/** The boxes that stand inside a document. */
export const boxes = {
	titles: {
		'ente-pubblico': 'In breve per l’ente pubblico',
		'terzo-settore': 'In breve per l’ente del Terzo settore',
		attenzione: 'Attenzione',
	},
	unknown: (name: string, known: readonly string[]) =>
		`Il riquadro «:::${name}» non esiste. I riquadri sono: ${known.join(', ')}.`,
} as const;
