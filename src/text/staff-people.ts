import type { StaffRefusal, StaffRole } from '#domain/staff-people.ts';

/** Who is staff, as administrators see and change it. */
export const staffPeople = {
	title: 'Persone dello staff',
	lead: 'Chi lavora sulla scrivania dello staff. Solo chi amministra vede questa pagina.',
	roles: { staff: 'Staff', amministrazione: 'Amministrazione' } satisfies Record<StaffRole, string>,
	options: [
		{ code: 'staff', label: 'Staff' },
		{ code: 'amministrazione', label: 'Amministrazione' },
	],
	you: 'tu',
	manage: (name: string) => `Cambia: ${name}`,
	promote: 'Rendi amministratore o amministratrice',
	demote: 'Togli l’amministrazione',
	remove: 'Togli dallo staff',
	removeHint:
		'Da subito non apre più la scrivania. Se agisce per un ente, entra ancora per quello.',
	last: 'C’è solo questa persona ad amministrare: prima dai il ruolo a qualcun altro.',
	addTitle: 'Aggiungi una persona',
	addLead: 'Le scriviamo come entrare.',
	button: 'Aggiungi e scrivi alla persona',
	role: 'Ruolo',
	chooseRole: 'Scegli il ruolo.',
	refusals: {
		'not-administrator': 'Questo lo può fare solo chi amministra.',
		'already-staff': 'Questo indirizzo è già nello staff.',
		'not-staff': 'Questa persona non è più nello staff.',
		'last-administrator': 'Deve restare almeno una persona che amministra.',
		'already-so': 'Il ruolo era già questo.',
	} satisfies Record<StaffRefusal, string>,
	outcomes: {
		aggiunta: 'La persona è nello staff. Le abbiamo scritto come entrare.',
		cambiata: 'Il ruolo è cambiato. Abbiamo scritto alla persona.',
		tolta: 'La persona non è più nello staff. Le abbiamo scritto.',
		'non-capito': 'Il sito non ha capito che cosa fare. Ricarica la pagina e riprova.',
	},
	mail: {
		greeting: (name: string) => `Gentile ${name},`,
		added: {
			subject: 'Ora fai parte dello staff della comunità',
			intro: 'da ora apri la scrivania dello staff, che è qui:',
			how: 'Per entrare non serve una password: scrivi l’indirizzo a cui hai ricevuto questo messaggio, e ti arriva un codice da usare una volta.',
		},
		changed: {
			subject: 'Il tuo ruolo nello staff è cambiato',
			intro: (role: string) => `da ora il tuo ruolo nello staff è: ${role}.`,
		},
		removed: {
			subject: 'Non fai più parte dello staff della comunità',
			intro: 'da ora non apri più la scrivania dello staff. Se pensi che sia un errore, scrivici.',
		},
		signature: 'Comunità di pratiche sulla coprogettazione',
	},
} as const;
