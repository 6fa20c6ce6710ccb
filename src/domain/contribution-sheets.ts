import type { PhaseCode } from './phases.ts';

/** The types of document that a member may propose. */
export type ContributionTypeCode =
	| 'avviso'
	| 'regolamento'
	| 'convenzione'
	| 'atto'
	| 'verbale'
	| 'modello'
	| 'caso'
	| 'guida';

export type Known = { firstDay: string; organisation: string };

type DraftSheet = {
	/** The step of a procedure where such a document usually belongs. */
	phase: PhaseCode;
	/** Lines of YAML that satisfy the sheet of its type, with what is known put in. */
	sheet: (known: Known) => string[];
};

const WRITE = "'DA SCRIVERE'";

/** What the sheet of a draft says before an editor has read the file, type by type. */
export const DRAFT_SHEETS: Readonly<Record<ContributionTypeCode, DraftSheet>> = {
	avviso: {
		phase: '03',
		sheet: ({ firstDay }) => [
			'istituto: altro',
			`pubblicazione: ${firstDay}`,
			`scadenza: ${firstDay.slice(0, 4)}-12-31`,
		],
	},
	regolamento: { phase: '00', sheet: () => [`approvazione: ${WRITE}`] },
	convenzione: {
		phase: '06',
		sheet: ({ organisation }) => [
			'natura: coprogettazione',
			`parti: ['${organisation.replaceAll("'", "''")}']`,
		],
	},
	atto: {
		phase: '02',
		sheet: () => [`organo: ${WRITE}`, `numero: ${WRITE}`, `oggetto: ${WRITE}`],
	},
	verbale: {
		phase: '05',
		sheet: ({ firstDay }) => [
			`organo: ${WRITE}`,
			`seduta: ${firstDay}`,
			`ordine_del_giorno: [${WRITE}]`,
		],
	},
	modello: {
		phase: '03',
		sheet: ({ firstDay }) => [
			'istituto: altro',
			"versione: '1.0'",
			`revisione_giuridica: { il: ${firstDay}, da: ${WRITE} }`,
			`basato_su: [${WRITE}]`,
		],
	},
	caso: {
		phase: '00',
		sheet: ({ firstDay, organisation }) => [
			`capofila: '${organisation.replaceAll("'", "''")}'`,
			`periodo: '${firstDay.slice(0, 4)}'`,
		],
	},
	guida: {
		phase: '00',
		sheet: () => ['livello: introduttivo', 'pubblico: [ente-pubblico, terzo-settore]'],
	},
};
