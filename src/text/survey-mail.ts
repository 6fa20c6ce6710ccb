/** Mails about questionnaires. */
export const surveyMail = {
	greeting: (name: string) => `Buongiorno ${name},`,
	sent: {
		subject: (survey: string) => `Risposta inviata: ${survey}`,
		what: (sender: string, organisation: string, survey: string) =>
			`${sender} ha inviato la risposta di ${organisation} al questionario «${survey}».`,
		where: 'La rileggi qui:',
	},
	signature: 'La comunità di pratiche sulla coprogettazione',
} as const;
