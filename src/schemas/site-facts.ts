import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { email, webAddress } from './address-fields.ts';
import { count, list, text } from './fields.ts';
import { group } from './group.ts';

const phrase = (key: string, value: string, maximum = 300) => text([key, value], maximum);

const body = group(['enti', '[{ nome: IRS, ruolo: conduce la comunità }]'], {
	/** Il nome per esteso. */
	nome: phrase('nome', 'IRS – Istituto per la Ricerca Sociale'),
	/** La città della sede. */
	citta: phrase('citta', 'Milano').optional(),
	/** Che cosa fa per la comunità, come si legge sul sito. */
	ruolo: phrase('ruolo', 'conduce la comunità'),
	/** Il suo sito, se va collegato. */
	url: webAddress(['url', 'https://www.irsonline.it/']).optional(),
});

const plan = group(['adesioni', '[{ codice: base, nome: Partecipazione base }]'], {
	/** Il nome breve che usano il sito e la banca dati. */
	codice: z.enum(['base', 'personalizzata'], {
		error: 'Le forme di adesione sono base e personalizzata. Scrivi: codice: base',
	}),
	/** Il nome che si legge. */
	nome: phrase('nome', 'Partecipazione base'),
	/** La quota, come si stampa. */
	quota: phrase('quota', '1.500 €'),
	/** Il periodo e la nota sull’IVA, come si stampano dopo la quota. */
	periodo: phrase('periodo', 'l’anno (+ IVA se dovuta)'),
	/** Quante persone dell’ente possono iscriversi a ciascun seminario. */
	posti_per_seminario: count(['posti_per_seminario', '3']),
	/** Quante consulenze brevi spettano in un anno. */
	consulenze: count(['consulenze', '3']),
	/** Quanti interventi dello staff spettano in un anno. */
	interventi: count(['interventi', '0']),
	/** Che cosa comprende, una voce per riga. */
	comprende: list(
		['comprende', '[l’area riservata]'],
		phrase('comprende', '[l’area riservata]'),
		1,
	),
});

const contact = group(['contatti', '[{ per: adesioni, nome: Federica Picozzi }]'], {
	/** Per che cosa si scrive a questa persona. */
	per: phrase('per', 'adesioni'),
	/** Nome e cognome. */
	nome: phrase('nome', 'Federica Picozzi'),
	/** L’indirizzo e-mail. */
	email: email(['email', 'nome@ente.it']),
});

/** `src/content/sito.yaml`: names, fees and contacts, in one place for every page. */
export const siteFactsSchema = group(['', 'nome: …'], {
	/** Il nome che compare in testata e nel titolo delle pagine. */
	nome: phrase('nome', 'Comunità di pratiche sulla coprogettazione', 110),
	/** Una frase che dice che cos’è la comunità. */
	descrizione: phrase('descrizione', 'Una rete di enti che coprogettano.'),
	/** L’indirizzo del sito senza barra finale; vuoto finché non è deciso. */
	indirizzo: z.union([z.literal(''), webAddress(['indirizzo', 'https://www.esempio.it'])], {
		error: "L’indirizzo del sito comincia con https:// oppure è vuoto. Scrivi: indirizzo: ''",
	}),
	/** Quando è cominciata. */
	avvio: group(['avvio', '{ mese: 2019-06, testo: Avviata nel giugno 2019. }'], {
		/** Anno e mese. */
		mese: phrase('mese', '2019-06', 7),
		/** La frase che si legge. */
		testo: phrase('testo', 'Avviata nel giugno 2019.'),
	}),
	/** Chi la conduce, e chi promuove chi la conduce. */
	enti: list(['enti', '[{ nome: IRS, ruolo: conduce la comunità }]'], body, 1),
	/** Le persone che la guidano. */
	guida: list(
		['guida', '[{ nome: Cecilia Guidetti }]'],
		group(['guida', '[{ nome: Cecilia Guidetti }]'], {
			/** Nome e cognome. */
			nome: phrase('nome', 'Cecilia Guidetti'),
		}),
		1,
	),
	/** Chi lavora accanto a loro, in una frase. */
	esperti: phrase('esperti', 'Con loro lavorano esperti.'),
	/** Il libro da cui parte il lavoro. */
	libro: group(['libro', '{ titolo: La coprogettazione }'], {
		/** Il titolo. */
		titolo: phrase('titolo', 'La coprogettazione'),
		/** Il sottotitolo. */
		sottotitolo: phrase('sottotitolo', 'La partnership tra pubblico e terzo settore'),
		/** Chi l’ha scritto. */
		autori: list(['autori', '[Cecilia Guidetti]'], phrase('autori', '[Cecilia Guidetti]'), 1),
		/** Chi l’ha pubblicato. */
		editore: phrase('editore', 'Carocci'),
		/** L’anno di pubblicazione. */
		anno: count(['anno', '2016']),
	}),
	/** Le forme di adesione, con quota e disponibilità. */
	adesioni: list(['adesioni', '[{ codice: base }]'], plan, 1),
	/** La nota sull’IVA sotto le quote. */
	nota_iva: phrase('nota_iva', 'Il regime IVA è indicato nell’offerta.'),
	/** Quanti seminari si tengono in un anno, a parole. */
	seminari_all_anno: phrase('seminari_all_anno', 'due o tre', 40),
	/** Ciò che si chiede a chi aderisce. */
	impegni: list(['impegni', '[partecipare agli incontri]'], phrase('impegni', '[partecipare]'), 1),
	/** Gli argomenti dei seminari. */
	argomenti: list(['argomenti', '[la convenzione]'], phrase('argomenti', '[la convenzione]'), 1),
	/** Chi risponde, e per che cosa. */
	contatti: list(['contatti', '[{ per: adesioni, nome: Federica Picozzi }]'], contact, 1),
	/** Il telefono, come si legge e come si compone. */
	telefono: group(['telefono', "{ testo: '02.46764310', numero: '+390246764310' }"], {
		/** Come si legge. */
		testo: phrase('testo', "'02.46764310'", 30),
		/** Come lo compone un telefono, con il prefisso +39. */
		numero: phrase('numero', "'+390246764310'", 20),
	}),
});

export type SiteFacts = z.infer<typeof siteFactsSchema>;

/**
 * The facts of the site, read while building.
 *
 * @param contentRoot the content folder, e.g. `siteProfile(process.env).contentRoot`
 */
export function readSiteFacts(contentRoot: string): SiteFacts {
	return siteFactsSchema.parse(parse(readFileSync(join(contentRoot, 'sito.yaml'), 'utf8')));
}
