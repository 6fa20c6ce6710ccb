import type { Term } from './vocabulary.ts';

type DocumentType = Term & { readonly plural: string; readonly subtypes: readonly Term[] };

/** What a document of the library is, with the finer kinds that each type knows. */
export const DOCUMENT_TYPES = [
	{
		code: 'norma',
		label: 'Norma',
		plural: 'Norme',
		subtypes: [
			{ code: 'costituzione', label: 'Costituzione' },
			{ code: 'legge', label: 'Legge' },
			{ code: 'decreto-legislativo', label: 'Decreto legislativo' },
			{ code: 'decreto-legge', label: 'Decreto-legge' },
			{ code: 'dpr', label: 'D.P.R.' },
			{ code: 'dpcm', label: 'DPCM' },
			{ code: 'decreto-ministeriale', label: 'Decreto ministeriale' },
			{ code: 'legge-regionale', label: 'Legge regionale o provinciale' },
			{ code: 'regolamento-regionale', label: 'Regolamento regionale' },
			{ code: 'regolamento-ue', label: 'Regolamento UE' },
			{ code: 'direttiva-ue', label: 'Direttiva UE' },
		],
	},
	{
		code: 'giurisprudenza',
		label: 'Giurisprudenza',
		plural: 'Giurisprudenza',
		subtypes: [
			{ code: 'corte-costituzionale', label: 'Corte costituzionale' },
			{ code: 'consiglio-di-stato-sentenza', label: 'Consiglio di Stato, sentenza' },
			{ code: 'consiglio-di-stato-parere', label: 'Consiglio di Stato, parere' },
			{ code: 'tar', label: 'TAR' },
			{ code: 'corte-dei-conti', label: 'Corte dei conti' },
			{ code: 'cassazione', label: 'Cassazione' },
			{ code: 'corte-di-giustizia-ue', label: 'Corte di giustizia UE' },
		],
	},
	{
		code: 'prassi',
		label: 'Prassi e linee guida',
		plural: 'Prassi e linee guida',
		subtypes: [
			{ code: 'linee-guida', label: 'Linee guida' },
			{ code: 'delibera-anac', label: 'Delibera ANAC' },
			{ code: 'circolare', label: 'Circolare' },
			{ code: 'comunicato', label: 'Comunicato' },
			{ code: 'interpello', label: 'Interpello o risposta' },
			{ code: 'faq-ufficiale', label: 'FAQ ufficiale' },
		],
	},
	{
		code: 'avviso',
		label: 'Avviso',
		plural: 'Avvisi',
		subtypes: [
			{ code: 'manifestazione-di-interesse', label: 'Manifestazione di interesse' },
			{ code: 'coprogrammazione', label: 'Coprogrammazione' },
			{ code: 'coprogettazione', label: 'Coprogettazione (istruttoria pubblica)' },
			{ code: 'convenzione-art-56', label: 'Convenzione art. 56' },
			{ code: 'accreditamento', label: 'Accreditamento' },
			{ code: 'partenariato-speciale', label: 'Partenariato speciale beni culturali' },
		],
	},
	{
		code: 'regolamento',
		label: 'Regolamento dell’ente',
		plural: 'Regolamenti degli enti',
		subtypes: [
			{ code: 'regolamento-comunale', label: 'Regolamento comunale' },
			{ code: 'regolamento-di-ambito', label: 'Regolamento di ambito o azienda' },
			{ code: 'linee-di-indirizzo', label: 'Linee di indirizzo' },
			{ code: 'disciplinare', label: 'Disciplinare' },
		],
	},
	{
		code: 'convenzione',
		label: 'Convenzione o accordo',
		plural: 'Convenzioni e accordi',
		subtypes: [
			{ code: 'convenzione-di-coprogettazione', label: 'Convenzione di coprogettazione' },
			{ code: 'accordo-art-11', label: 'Accordo art. 11 L. 241' },
			{ code: 'accordo-art-15', label: 'Accordo art. 15 L. 241' },
			{ code: 'accordo-di-programma', label: 'Accordo di programma' },
			{ code: 'patto-di-collaborazione', label: 'Patto di collaborazione' },
			{ code: 'protocollo-d-intesa', label: 'Protocollo d’intesa' },
			{ code: 'accordo-di-partenariato-fra-ets', label: 'Accordo di partenariato fra ETS' },
		],
	},
	{
		code: 'atto',
		label: 'Delibera o determina',
		plural: 'Delibere e determine',
		subtypes: [
			{ code: 'delibera-di-giunta', label: 'Delibera di giunta' },
			{ code: 'delibera-di-consiglio', label: 'Delibera di consiglio' },
			{ code: 'dgr', label: 'D.G.R.' },
			{ code: 'determina', label: 'Determina' },
			{ code: 'decreto-dirigenziale', label: 'Decreto dirigenziale' },
			{ code: 'nomina-commissione', label: 'Nomina commissione' },
		],
	},
	{
		code: 'verbale',
		label: 'Verbale',
		plural: 'Verbali',
		subtypes: [
			{ code: 'verbale-di-commissione', label: 'Verbale di commissione' },
			{ code: 'verbale-di-tavolo', label: 'Verbale di tavolo' },
			{ code: 'resoconto-di-incontro', label: 'Resoconto di incontro' },
		],
	},
	{
		code: 'modello',
		label: 'Modello o fac-simile',
		plural: 'Modelli e fac-simile',
		subtypes: [
			{ code: 'schema-di-avviso', label: 'Schema di avviso' },
			{ code: 'schema-di-domanda', label: 'Schema di domanda' },
			{ code: 'schema-di-convenzione', label: 'Schema di convenzione' },
			{ code: 'schema-di-verbale', label: 'Schema di verbale' },
			{ code: 'schema-di-piano-economico', label: 'Schema di piano economico' },
			{ code: 'griglia-di-valutazione', label: 'Griglia di valutazione' },
			{ code: 'schema-di-rendiconto', label: 'Schema di rendiconto' },
			{ code: 'patto-di-integrita', label: 'Patto di integrità' },
		],
	},
	{
		code: 'guida',
		label: 'Guida metodologica',
		plural: 'Guide metodologiche',
		subtypes: [
			{ code: 'guida', label: 'Guida' },
			{ code: 'quaderno', label: 'Quaderno' },
			{ code: 'check-list', label: 'Check-list' },
			{ code: 'tutorial', label: 'Tutorial' },
			{ code: 'scheda-breve', label: 'Scheda breve' },
		],
	},
	{
		code: 'caso',
		label: 'Caso o esperienza',
		plural: 'Casi ed esperienze',
		subtypes: [
			{ code: 'scheda-di-caso', label: 'Scheda di caso' },
			{ code: 'intervista', label: 'Intervista' },
			{ code: 'valutazione-di-esperienza', label: 'Valutazione di esperienza' },
		],
	},
	{
		code: 'articolo',
		label: 'Articolo o commento',
		plural: 'Articoli e commenti',
		subtypes: [
			{ code: 'articolo', label: 'Articolo' },
			{ code: 'nota-a-sentenza', label: 'Nota a sentenza' },
			{ code: 'capitolo', label: 'Capitolo' },
			{ code: 'rapporto-di-ricerca', label: 'Rapporto di ricerca' },
			{ code: 'rassegna', label: 'Rassegna' },
		],
	},
	{
		code: 'seminario',
		label: 'Seminario',
		plural: 'Seminari',
		subtypes: [
			{ code: 'programma', label: 'Programma' },
			{ code: 'materiali', label: 'Materiali' },
			{ code: 'registrazione', label: 'Registrazione' },
			{ code: 'sintesi', label: 'Sintesi' },
		],
	},
	{
		code: 'quesito',
		label: 'Quesito e risposta',
		plural: 'Quesiti e risposte',
		subtypes: [{ code: 'risposta', label: 'Risposta anonimizzata da consulenza breve' }],
	},
] as const satisfies readonly DocumentType[];

export type DocumentTypeCode = (typeof DOCUMENT_TYPES)[number]['code'];
