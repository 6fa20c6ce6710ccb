/** Mails to who has written an idea. */
export const ideaMail = {
	greeting: (name: string) => `Buongiorno ${name},`,
	answered: {
		subject: (title: string) => `La tua idea ha una risposta: ${title}`,
		what: (title: string) => `lo staff della comunità ha risposto alla tua idea «${title}».`,
		state: 'Che cosa ne è',
		answer: 'Risposta',
		where: 'La trovi qui:',
	},
	hidden: {
		subject: (title: string) => `La tua idea non è più in elenco: ${title}`,
		what: (title: string) =>
			`lo staff della comunità ha tolto dall’elenco la tua idea «${title}». Adesso la leggi soltanto tu.`,
		reason: 'Motivo',
		where: 'La trovi qui:',
	},
	signature: 'La comunità di pratiche sulla coprogettazione',
} as const;
