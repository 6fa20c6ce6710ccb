import { ALTRO, type Case, NORMA, norma, PROCEDURA, PROVA, page, procedura } from './content.ts';

/** Keys and values, and rules between keys. */
export const FIELD_CASES: readonly Case[] = [
	{
		rule: 'an unknown key is refused with the nearest one',
		kind: 'chiave-sconosciuta',
		files: { [PROVA]: page({ alegati: '[]' }) },
		at: 'documenti/prova.md:13',
		correction: 'allegati: []',
	},
	{
		rule: 'an unknown key inside a group is refused',
		kind: 'chiave-sconosciuta',
		files: { [PROVA]: page({ fonti: '\n  - titolo: Una legge\n    ulr: https://esempio.it/' }) },
		at: 'documenti/prova.md:11',
		correction: 'url: https://esempio.it/',
	},
	{
		rule: 'a missing key is refused with a line to start from',
		kind: 'chiave-mancante',
		files: { [PROVA]: page({ ente: null }) },
		at: 'documenti/prova.md:2',
		correction: 'ente: Redazione',
	},
	{
		rule: 'a wrong type is refused with the nearest one',
		kind: 'valore-non-ammesso',
		files: { [PROVA]: page({ tipo: 'giuda' }) },
		at: 'documenti/prova.md:4',
		correction: 'tipo: guida',
	},
	{
		rule: 'an unknown theme is mended in its list, which keeps the others',
		kind: 'valore-non-ammesso',
		files: { [PROVA]: page({ aree: '[anziani, disabilità, sport]' }) },
		at: 'documenti/prova.md:13',
		correction: 'aree: [anziani, disabilita, sport]',
	},
	{
		rule: 'a phase without quotes has lost its zero',
		kind: 'valore-non-ammesso',
		files: { [PROVA]: page({ fasi: '[05]' }) },
		at: 'documenti/prova.md:7',
		correction: "fasi: ['05']",
	},
	{
		rule: 'a key without a value is refused',
		kind: 'valore-vuoto',
		files: { [PROVA]: page({ ente: '' }) },
		at: 'documenti/prova.md:6',
		correction: 'ente: Redazione',
	},
	{
		rule: 'a document without a source is refused',
		kind: 'valore-vuoto',
		files: { [PROVA]: page({ fonti: '[]' }) },
		at: 'documenti/prova.md:9',
	},
	{
		rule: 'a title over 110 characters is shown cut at a word',
		kind: 'testo-troppo-lungo',
		files: { [PROVA]: page({ titolo: 'parola '.repeat(20).trim() }) },
		at: 'documenti/prova.md:2',
		correction: `titolo: ${'parola '.repeat(15).trim()}`,
	},
	{
		rule: '31 February is refused',
		kind: 'data-non-valida',
		files: { [PROVA]: page({ data: '2026-02-31' }) },
		at: 'documenti/prova.md:5',
	},
	{
		rule: 'an address without https is refused',
		kind: 'indirizzo-non-valido',
		files: { [PROVA]: page({ fonti: '[{ titolo: Una legge, url: www.esempio.it }]' }) },
		at: 'documenti/prova.md:9',
	},
	{
		rule: 'a document that is not current says what has changed',
		kind: 'vigenza-senza-nota',
		files: { [PROVA]: page({ vigenza: '{ stato: superato }' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'a region without its code is refused',
		kind: 'territorio-non-valido',
		files: { [PROVA]: page({ territorio: '{ livello: regione, nome: Lombardia }' }) },
		at: 'documenti/prova.md:8',
		correction: "territorio: { livello: regione, codice: '03' }",
	},
	{
		rule: 'a subtype belongs to its type',
		kind: 'sottotipo-di-altro-tipo',
		files: { [PROVA]: page({ sottotipo: 'delibera ANAC' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'the next check comes after the last',
		kind: 'revisione-prima-della-verifica',
		files: { [PROVA]: page({ rivedere: '2026-11-10' }) },
		at: 'documenti/prova.md:11',
		correction: 'rivedere: 2027-11-10',
	},
	{
		rule: 'a rule between keys is checked even where another key is wrong',
		kind: 'revisione-prima-della-verifica',
		files: { [PROVA]: page({ tipo: 'zzz', rivedere: '2026-11-10' }) },
		at: 'documenti/prova.md:11',
	},
	{
		rule: 'a document is not of tomorrow',
		kind: 'data-futura',
		files: { [PROVA]: page({ data: '2026-12-02' }) },
		at: 'documenti/prova.md:5',
		correction: 'data: 2025-12-02',
	},
	{
		rule: 'a check is not made tomorrow',
		kind: 'data-futura',
		files: {
			[PROVA]: page({ verificato: '{ il: 2027-11-10, da: Redazione }', rivedere: '2028-01-01' }),
		},
		at: 'documenti/prova.md:10',
		correction: 'verificato: { il: 2026-11-10, da: Redazione }',
	},
	{
		rule: 'the register holds no law of tomorrow',
		kind: 'data-futura',
		files: { [NORMA]: norma({ data: '2062-08-07' }) },
		at: 'norme/prova.md:5',
		correction: 'data: 2026-08-07',
	},
	{
		rule: 'a procedure ends after it begins',
		kind: 'fine-prima-dell-inizio',
		files: {
			[PROVA]: page(),
			[PROCEDURA]: procedura('altro', 'prova').replace('inizio', 'fine: 2026-01-01\ninizio'),
			...ALTRO,
		},
		at: 'procedure/prova.md:6',
	},
	{
		rule: 'a norm no longer in force says what has happened',
		kind: 'vigenza-senza-nota',
		files: { [NORMA]: norma({ vigenza: '{ stato: abrogato }' }) },
		at: 'norme/prova.md:6',
	},
	{
		rule: 'a seminar ends after it begins',
		kind: 'fine-prima-dell-inizio',
		files: {
			'seminari/ruoli.md':
				'---\ntitolo: Ruoli\nsommario: Chi fa che cosa.\ninizio: 2027-03-12T10:00:00+01:00\n' +
				'fine: 2027-03-12T10:00:00+01:00\nluogo: Milano\nmodalita: mista\nargomenti: [ruoli]\n---\n',
		},
		at: 'seminari/ruoli.md:5',
	},
	{
		rule: 'registrations close after they open',
		kind: 'fine-prima-dell-inizio',
		files: {
			'seminari/ruoli.md':
				'---\ntitolo: Ruoli\nsommario: Chi fa che cosa.\ninizio: 2027-03-12T10:00:00+01:00\n' +
				'fine: 2027-03-12T13:00:00+01:00\nluogo: Milano\nmodalita: mista\nargomenti: [ruoli]\n' +
				'iscrizioni:\n  apertura: 2027-02-01T10:00:00+01:00\n' +
				'  chiusura: 2027-02-01T10:00:00+01:00\n---\n',
		},
		at: 'seminari/ruoli.md:11',
	},
];
