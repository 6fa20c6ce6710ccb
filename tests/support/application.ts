import type { JoiningFacts } from '#actions/receive-application.ts';
import { NOTICE_READ } from '#domain/application-fields.ts';

/** What a public body sends: every field that is for it, rightly filled in. */
export const PUBLIC_BODY: Readonly<Record<string, string>> = {
	ente: 'Comune di Valbruna (esempio)',
	natura: 'ente-pubblico',
	regione: '03',
	luogo: 'Valbruna',
	forma: 'base',
	nome: 'Anna Faggi (esempio)',
	ruolo: 'Responsabile dei servizi sociali',
	email: 'anna.faggi@valbruna.example',
	telefono: '02 1234567',
	'codice-fiscale': '80000000002',
	'partita-iva': '12345678903',
	pec: 'protocollo@pec.valbruna.example',
	'codice-univoco': 'UFABCD',
	cig: 'B123456789',
	ordine: 'n. 12/2026',
	attese: 'Capire come si apre un tavolo.\n\nConfrontarci con altri comuni.',
	informativa: NOTICE_READ,
};

/** What another body has to send, and no more. */
export const THIRD_SECTOR_BODY: Readonly<Record<string, string>> = {
	ente: 'Cooperativa sociale Il Ponte (esempio)',
	natura: 'terzo-settore',
	regione: '08',
	forma: 'personalizzata',
	nome: 'Bruno Salici (esempio)',
	email: 'bruno@ilponte.example',
	'codice-fiscale': '12345678903',
	informativa: NOTICE_READ,
};

/** What `sito.yaml` says to whoever asks to join, for tests that have no build. */
export const JOINING_FACTS: JoiningFacts = {
	plans: [
		{
			codice: 'base',
			nome: 'Partecipazione base',
			quota: '1.500 €',
			periodo: 'l’anno (+ IVA se dovuta)',
		},
		{
			codice: 'personalizzata',
			nome: 'Partecipazione personalizzata',
			quota: '3.000 €',
			periodo: 'l’anno (+ IVA se dovuta)',
		},
	],
	answers: { name: 'Chi risponde (esempio)', address: 'risponde@esempio.example' },
};
