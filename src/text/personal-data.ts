import type { PersonalDataKind } from '#domain/personal-data-patterns.ts';

/** What the browser says of personal data that it sees before anything is sent. */
export const personalData = {
	title: 'Controlla i dati personali',
	lead: 'Nel documento o in ciò che hai scritto sembra esserci:',
	kinds: {
		'codice-fiscale': 'codice fiscale',
		iban: 'IBAN',
		telefono: 'telefono',
		posta: 'indirizzo di posta',
	} satisfies Readonly<Record<PersonalDataKind, string>>,
	more: (count: number) => `e altri ${count}`,
	after:
		'Se sono dati di persone, coprili prima di mandare il file. I contatti di un ufficio possono restare. Il controllo avviene sul tuo dispositivo: niente è ancora partito.',
	clean:
		'Nel testo del file non abbiamo riconosciuto codici fiscali, IBAN, telefoni o indirizzi di posta. I nomi non li sappiamo riconoscere: guarda tu.',
	tooLarge: 'Il file supera 20 MB: così non arriva. Prova a ridurre le immagini.',
	unread: 'Non riusciamo a leggere il testo di questo file: guarda tu se contiene dati personali.',
} as const;
