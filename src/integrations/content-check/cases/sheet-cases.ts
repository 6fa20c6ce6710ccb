import { avviso, type Case, NORM, PROVA, page } from './content.ts';

/** What is wrong with the sheet of a document. */
export const SHEET_CASES: readonly Case[] = [
	{
		rule: 'a document without its sheet is refused with one to start from',
		kind: 'chiave-mancante',
		files: { [PROVA]: page({ scheda: null }) },
		at: 'documenti/prova.md:2',
		correction: 'scheda: { livello: introduttivo, pubblico: [ente-pubblico, terzo-settore] }',
	},
	{
		rule: 'a sheet is read with the type that a misspelt type means',
		kind: 'chiave-mancante',
		files: { [PROVA]: page({ tipo: 'giuda', scheda: '{ livello: introduttivo }' }) },
		at: 'documenti/prova.md:12',
		correction: 'pubblico: [ente-pubblico]',
	},
	{
		rule: 'an unknown key of a sheet is refused at its line, with the nearest one',
		kind: 'chiave-sconosciuta',
		files: { [PROVA]: page({ scheda: '\n  livelo: avanzato\n  pubblico: [ente-pubblico]' }) },
		at: 'documenti/prova.md:13',
		correction: 'livello: avanzato',
	},
	{
		rule: 'a number where a text stands is shown between quotes, as it is written',
		kind: 'valore-non-ammesso',
		files: {
			[PROVA]: page({ scheda: '{ livello: avanzato, edizione: 1.0, pubblico: [ente-pubblico] }' }),
		},
		at: 'documenti/prova.md:12',
		correction: "scheda: { livello: avanzato, edizione: '1.0', pubblico: [ente-pubblico] }",
	},
	{
		rule: 'a sum has no dots between thousands',
		kind: 'importo-non-valido',
		files: { [PROVA]: avviso({ risorse: "'180.000,50 €'" }) },
		at: 'documenti/prova.md:16',
		correction: 'risorse: 180000.5',
	},
	{
		rule: 'an avviso closes after the day on which it opens',
		kind: 'scadenza-prima-della-pubblicazione',
		files: { [PROVA]: avviso({ scadenza: '2026-10-01' }) },
		at: 'documenti/prova.md:15',
	},
	{
		rule: 'a criterion takes no points away',
		kind: 'punteggio-negativo',
		files: { [PROVA]: avviso({ criteri: '[{ nome: Rete, punti: -5 }]' }) },
		at: 'documenti/prova.md:16',
		correction: 'criteri: [{ nome: Rete, punti: 5 }]',
	},
	{
		rule: 'the law is not read tomorrow',
		kind: 'data-futura',
		files: { [PROVA]: page({ tipo: 'norma', scheda: NORM.replace('2026-11-10', '2026-12-24') }) },
		at: 'documenti/prova.md:12',
	},
	{
		rule: 'a dot between thousands, which YAML reads as decimals, is refused',
		kind: 'importo-non-valido',
		files: { [PROVA]: avviso({ risorse: '180.000' }) },
		at: 'documenti/prova.md:16',
		correction: 'risorse: 180000',
	},
];
