import {
	ALTRO,
	ARGOMENTO,
	type Case,
	CRONOLOGIA,
	cronologia,
	NORMA,
	norma,
	PROCEDURA,
	PROVA,
	page,
	procedura,
} from './content.ts';

/** What a page names, and what two pages claim. */
export const REFERENCE_CASES: readonly Case[] = [
	{
		rule: 'a norm that a document cites is in the register',
		kind: 'riferimento-inesistente',
		files: { [PROVA]: page({ norme: '[l-241-1990, l-241-1991]' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'what to read instead of a document exists',
		kind: 'riferimento-inesistente',
		files: {
			[PROVA]: page({ vigenza: '{ stato: superato, nota: Si legge altro, vedi: grilia }' }),
		},
		at: 'documenti/prova.md:13',
		correction: 'vigenza: { stato: superato, nota: Si legge altro, vedi: griglia }',
	},
	{
		rule: 'what to read instead of a document is finished',
		kind: 'riferimento-inesistente',
		files: {
			[PROVA]: page({ vigenza: '{ stato: superato, nota: Si legge altro, vedi: abbozzo }' }),
			'documenti/abbozzo.md': page({ titolo: 'Un abbozzo', stato: 'bozza' }),
		},
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'what replaces a norm is in the register',
		kind: 'riferimento-inesistente',
		files: { [NORMA]: norma({ sostituita_da: '{ norma: l-241-199, nota: Oggi vale questa }' }) },
		at: 'norme/prova.md:9',
		correction: 'sostituita_da: { norma: l-241-1990, nota: Oggi vale questa }',
	},
	{
		rule: 'a step is a document that exists',
		kind: 'riferimento-inesistente',
		files: { [PROCEDURA]: procedura('griglia', 'determina') },
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'the transcript of a seminar is a document that exists',
		kind: 'riferimento-inesistente',
		files: {
			'seminari/ruoli.md':
				'---\ntitolo: Ruoli\nsommario: Chi fa che cosa.\ninizio: 2027-03-12T10:00:00+01:00\n' +
				'fine: 2027-03-12T13:00:00+01:00\nluogo: Milano\nmodalita: mista\nargomenti: [ruoli]\n' +
				'trascrizione: grilia\n---\n',
		},
		at: 'seminari/ruoli.md:9',
		correction: 'trascrizione: griglia',
	},
	{
		rule: 'a topic starts from documents that exist',
		kind: 'riferimento-inesistente',
		files: { 'argomenti/cig-cup.md': ARGOMENTO.replace('griglia', 'griglie') },
		at: 'argomenti/cig-cup.md:4',
		correction: 'partenza: [griglia]',
	},
	{
		rule: 'a public document does not name the register, which is for members',
		kind: 'riferimento-riservato',
		files: { [PROVA]: page({ visibilita: 'pubblico', norme: '[l-241-1990]' }) },
		at: 'documenti/prova.md:14',
	},
	{
		rule: "a topic starts from no document of the staff's",
		kind: 'riferimento-riservato',
		files: {
			[PROVA]: page({ visibilita: 'staff' }),
			'argomenti/cig-cup.md': ARGOMENTO.replace('griglia', 'prova'),
		},
		at: 'argomenti/cig-cup.md:4',
	},
	{
		rule: 'a document is not to be read instead of itself',
		kind: 'riferimento-a-se-stesso',
		files: { [PROVA]: page({ vigenza: '{ stato: superato, nota: Si legge altro, vedi: prova }' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: "a step is no document of the staff's",
		kind: 'passo-di-altra-visibilita',
		files: {
			[PROVA]: page({ visibilita: 'staff' }),
			[PROCEDURA]: procedura('altro', 'prova'),
			...ALTRO,
		},
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'a step is no public document, whose page would show the others',
		kind: 'passo-di-altra-visibilita',
		files: {
			[PROVA]: page({ visibilita: 'pubblico' }),
			[PROCEDURA]: procedura('altro', 'prova'),
			...ALTRO,
		},
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'a document is a step of one procedure',
		kind: 'documento-in-due-procedure',
		files: { [PROCEDURA]: procedura('altro', 'griglia'), ...ALTRO },
		at: 'procedure/tavoli-di-valbruna.md:8',
	},
	{
		rule: 'a document is one step of its procedure',
		kind: 'documento-in-due-procedure',
		files: { [PROCEDURA]: procedura('altro', 'altro'), ...ALTRO },
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'on any day a name means one act',
		kind: 'alias-conteso',
		files: {
			[NORMA]: norma({ alias: '[{ nome: Codice, dal: 2016-04-19, al: 2023-06-30 }]' }),
			'norme/altra.md': norma({
				titolo: 'Un’altra',
				alias: '[{ nome: codice, dal: 2006-04-12, al: 2016-04-19 }]',
			}),
		},
		at: 'norme/prova.md:9',
	},
	{
		rule: 'an identifier names one act',
		kind: 'identificativo-ripetuto',
		files: { [NORMA]: norma({ identificativo: 'URN:nir:stato:legge:1990-08-07;241' }) },
		at: 'norme/prova.md:9',
	},
	{
		rule: 'a related document exists',
		kind: 'correlato-inesistente',
		files: { [PROVA]: page({ correlati: '[griglia, condure-i-tavoli]' }) },
		at: 'documenti/prova.md:13',
		correction: 'correlati: [griglia, condurre-i-tavoli]',
	},
	{
		rule: 'a finished document does not name a draft',
		kind: 'correlato-inesistente',
		files: {
			[PROVA]: page({ correlati: '[abbozzo]' }),
			'documenti/abbozzo.md': page({ titolo: 'Un abbozzo', stato: 'bozza' }),
		},
		at: 'documenti/prova.md:13',
	},
	{
		rule: "a public document does not name a members' one",
		kind: 'correlato-riservato',
		files: { [PROVA]: page({ visibilita: 'pubblico', correlati: '[griglia]' }) },
		at: 'documenti/prova.md:14',
	},
	{
		rule: 'an act of the timeline is in the register',
		kind: 'riferimento-inesistente',
		files: { [CRONOLOGIA]: cronologia({ norma: 'l-241-1991' }) },
		at: 'cronologia.yaml:3',
		correction: 'norma: l-241-1990',
	},
	{
		rule: 'of an act that nobody has read the timeline says nothing',
		kind: 'atto-non-letto',
		files: {
			[NORMA]: norma({ verifica: '{ il: 2026-11-10, come: Vista, esito: da-verificare }' }),
			[CRONOLOGIA]: cronologia({ norma: 'prova' }),
		},
		at: 'cronologia.yaml:3',
	},
	{
		rule: 'the day of an act is the one that the register says',
		kind: 'data-diversa-dal-registro',
		files: { [CRONOLOGIA]: cronologia({ data: '1990-07-08' }) },
		at: 'cronologia.yaml:2',
		correction: '- data: 1990-08-07',
	},
	{
		rule: 'an act of the timeline has its sentence',
		kind: 'valore-vuoto',
		files: { [CRONOLOGIA]: cronologia({ frase: '' }) },
		at: 'cronologia.yaml:5',
	},
];
