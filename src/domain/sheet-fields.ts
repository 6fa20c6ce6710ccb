import type { DocumentTypeCode } from './document-types.ts';
import {
	AGREEMENT_KINDS,
	GUIDE_LEVELS,
	GUIDE_READERS,
	INSTRUMENTS,
	RULING_KINDS,
} from './sheet-terms.ts';
import type { Term } from './vocabulary.ts';

/** How a field of a sheet is shown; a closed list stands for the labels of its codes. */
export type FieldKind =
	| 'text'
	| 'number'
	| 'day'
	| 'money'
	| 'flag'
	| 'link'
	| 'list'
	| 'criteria'
	| 'review'
	| readonly Term[];

/** The fields of each type's sheet, in the order in which a page shows them. */
export const SHEET_FIELDS = {
	norma: {
		atto: 'text',
		autorita: 'text',
		pubblicazione: 'text',
		in_vigore_dal: 'day',
		identificativo: 'text',
		modifiche: 'list',
		controllo: 'day',
	},
	giurisprudenza: {
		organo: 'text',
		sezione: 'text',
		provvedimento: RULING_KINDS,
		numero: 'text',
		decisione: 'day',
		deposito: 'day',
		ecli: 'text',
		esito: 'text',
		massima: 'text',
	},
	prassi: {
		autorita: 'text',
		provvedimento: 'text',
		numero: 'text',
		giorno: 'day',
		vincolante: 'flag',
		riferimento: 'text',
	},
	avviso: {
		istituto: INSTRUMENTS,
		pubblicazione: 'day',
		scadenza: 'day',
		risorse: 'money',
		durata: 'text',
		criteri: 'criteria',
		cup: 'text',
		cig: 'text',
		esito: 'text',
	},
	regolamento: { approvazione: 'text', in_vigore_dal: 'day', sostituisce: 'text' },
	convenzione: {
		natura: AGREEMENT_KINDS,
		parti: 'list',
		firma: 'day',
		durata: 'text',
		risorse: 'money',
		apporti: 'money',
	},
	atto: { organo: 'text', numero: 'text', oggetto: 'text', esecutivo: 'flag' },
	verbale: { organo: 'text', seduta: 'day', ordine_del_giorno: 'list', presenze: 'text' },
	modello: {
		istituto: INSTRUMENTS,
		versione: 'text',
		revisione_giuridica: 'review',
		basato_su: 'list',
	},
	guida: { livello: GUIDE_LEVELS, pubblico: GUIDE_READERS, edizione: 'text' },
	caso: {
		capofila: 'text',
		periodo: 'text',
		partner: 'list',
		popolazione: 'text',
		bilancio: 'money',
		risultati: 'list',
		lezioni: 'list',
	},
	articolo: {
		autori: 'list',
		rivista: 'text',
		anno: 'number',
		fascicolo: 'text',
		indirizzo: 'link',
		diritti: 'text',
	},
	seminario: { giorno: 'day', luogo: 'text', relatori: 'list', durata: 'text' },
	quesito: { domanda: 'text', risposta: 'text' },
} as const satisfies Record<DocumentTypeCode, Record<string, FieldKind>>;

/** The keys of each type's sheet. */
export type SheetKey<T extends DocumentTypeCode> = keyof (typeof SHEET_FIELDS)[T] & string;
