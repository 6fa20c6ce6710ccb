/** How a body joins, from the first click to the first document. */
export const membershipSteps = [
	{
		title: 'Chiedi di aderire',
		text: 'C’è un modulo: lo compila una persona dell’ente, in pochi minuti. Non si paga nulla.',
	},
	{
		title: 'Ricevi l’offerta',
		text: 'Arriva per e-mail e dice che cosa comprende l’adesione, quanto costa e con quale regime IVA.',
	},
	{
		title: 'Si comincia',
		text: 'L’ente indica le persone che partecipano. Ognuna entra con il proprio indirizzo e-mail, senza password.',
	},
] as const;
