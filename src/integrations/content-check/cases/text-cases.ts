import { ALTRO, type Case, NORMA, norma, PROCEDURA, PROVA, page, procedura } from './content.ts';

/** Bodies: boxes, images, words. */
export const TEXT_CASES: readonly Case[] = [
	{
		rule: 'a component that is never closed is refused at its line',
		kind: 'mdx-non-valido',
		files: { 'documenti/prova.mdx': page({}, 'Testo.\n\n<Attenzione>\n\nTesto.\n') },
		at: 'documenti/prova.mdx:17',
	},
	{
		rule: 'a box that the site does not know is refused with the nearest one',
		kind: 'riquadro-non-valido',
		files: { [PROVA]: page({}, ':::ente-publico\nTesto.\n:::\n') },
		at: 'documenti/prova.md:15',
		correction: ':::ente-pubblico',
	},
	{
		rule: 'a box that is never closed is refused where it opens',
		kind: 'riquadro-non-valido',
		files: { [PROVA]: page({}, 'Testo.\n\n:::attenzione\nTesto.\n') },
		at: 'documenti/prova.md:17',
	},
	{
		rule: 'a box quotes an act of the register',
		kind: 'riquadro-di-norma',
		files: { [PROVA]: page({}, ':::norma{atto="l-241-1991" articolo="Art. 1"}\nTesto.\n:::\n') },
		at: 'documenti/prova.md:15',
		correction: ':::norma{atto="l-241-1990" articolo="Art. 1"}',
	},
	{
		rule: 'a box says of its act what the register says, and the day on which it was read',
		kind: 'riquadro-di-norma',
		files: {
			[PROVA]: page(
				{ norme: '[l-241-1990]' },
				':::norma{atto="l-241-1990" articolo="Art. 1" stato="Abrogato"}\nTesto.\n:::\n',
			),
		},
		at: 'documenti/prova.md:16',
		correction: ':::norma{atto="l-241-1990" articolo="Art. 1" stato="Vigente" letto="2026-11-10"}',
	},
	{
		rule: 'a box that quotes a ruling that stands says so in its own word',
		kind: 'riquadro-di-norma',
		files: {
			[NORMA]: norma({ tipo: 'corte-costituzionale' }),
			[PROVA]: page(
				{ norme: '[prova]' },
				':::norma{atto="prova" articolo="Punto 2"}\nTesto.\n:::\n',
			),
		},
		at: 'documenti/prova.md:16',
		correction: ':::norma{atto="prova" articolo="Punto 2" stato="Non superata" letto="2026-11-10"}',
	},
	{
		rule: 'a box quotes nothing of an act that nobody has read',
		kind: 'riquadro-di-norma',
		files: {
			[NORMA]: norma({ verifica: '{ il: 2026-11-10, come: Non letta, esito: da-verificare }' }),
			[PROVA]: page(
				{ norme: '[prova]' },
				':::norma{atto="prova" articolo="Art. 1"}\nTesto.\n:::\n',
			),
		},
		at: 'documenti/prova.md:16',
	},
	{
		rule: 'an act that a box quotes is among those that the document cites',
		kind: 'riquadro-di-norma',
		files: {
			[PROVA]: page(
				{},
				':::norma{atto="l-241-1990" articolo="Art. 1" stato="Vigente" letto="2026-11-10"}\nTesto.\n:::\n',
			),
		},
		at: 'documenti/prova.md:15',
		correction: 'norme: [l-241-1990]',
	},
	{
		rule: 'a summary does not call an avviso a bando',
		kind: 'parola-dei-contratti',
		files: { [PROVA]: page({ sommario: 'Come si scrive il bando.' }) },
		at: 'documenti/prova.md:3',
		correction: 'sommario: Come si scrive l’avviso.',
	},
	{
		rule: 'a text does not pay a corrispettivo, on whatever line of its paragraph',
		kind: 'parola-dei-contratti',
		files: {
			[PROVA]: page({}, '## Risorse\n\nAi partner `x` spetta\nsolo un **corrispettivo**.\n'),
		},
		at: 'documenti/prova.md:18',
		correction: 'solo un **contributo**.',
	},
	{
		rule: 'a cell of a table does not name the RUP',
		kind: 'parola-dei-contratti',
		files: { [PROVA]: page({}, '| Chi | Che cosa |\n|---|---|\n| Il RUP | convoca i tavoli |\n') },
		at: 'documenti/prova.md:17',
		correction: '| Il responsabile del procedimento | convoca i tavoli |',
	},
	{
		rule: 'a procedure tells of no gara',
		kind: 'parola-dei-contratti',
		files: {
			[PROVA]: page(),
			[PROCEDURA]: procedura('altro', 'prova').replace('Testo.', 'La gara.'),
			...ALTRO,
		},
		at: 'procedure/prova.md:12',
		correction: 'L’istruttoria pubblica.',
	},
	{
		rule: "the summary of a member's act is ours",
		kind: 'parola-dei-contratti',
		files: {
			[PROVA]: page({
				titolo: 'Bando per i tavoli',
				sommario: 'Il bando di un Comune.',
				provenienza: 'aderente',
			}),
		},
		at: 'documenti/prova.md:3',
	},
	{
		rule: 'an image has an alternative text',
		kind: 'immagine-senza-testo',
		files: { [PROVA]: page({}, '![ ](./immagini/tavolo.svg)') },
		at: 'documenti/prova.md:15',
	},
	{
		rule: 'an image of another site is refused',
		kind: 'immagine-non-relativa',
		files: { [PROVA]: page({}, '![Un tavolo](https://esempio.it/tavolo.svg)') },
		at: 'documenti/prova.md:15',
		correction: '![Un tavolo](./immagini/tavolo.svg)',
	},
	{
		rule: 'an image that the build would not guard is refused',
		kind: 'immagine-non-relativa',
		files: { [PROVA]: page({}, '<img src="./immagini/tavolo.svg" alt="Un tavolo">') },
		at: 'documenti/prova.md:15',
	},
	{
		rule: 'an image is there',
		kind: 'immagine-mancante',
		files: { [PROVA]: page({}, 'Testo.\n\n![Un tavolo](./immagini/altro.svg)') },
		at: 'documenti/prova.md:17',
	},
];
