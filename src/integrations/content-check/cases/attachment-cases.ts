import { ATTACHED, type Case, PROVA, page } from './content.ts';

/** Files to download. */
export const ATTACHMENT_CASES: readonly Case[] = [
	{
		rule: 'what a screen reader cannot read is summed up in words',
		kind: 'riassunto-mancante',
		files: {
			'documenti/griglia.md': page({
				titolo: 'Griglia',
				allegati: ATTACHED.replace('true', 'false'),
			}),
		},
		at: 'documenti/griglia.md:13',
	},
	{
		rule: 'an attachment is there',
		kind: 'allegato-mancante',
		files: { [PROVA]: page({ allegati: ATTACHED.replace('griglia', 'grilia') }) },
		at: 'documenti/prova.md:13',
		correction: 'file: griglia.txt',
	},
	{
		rule: 'an attachment has a format that everybody opens',
		kind: 'allegato-non-ammesso',
		files: {
			'allegati/materiali.zip': 'PK',
			[PROVA]: page({ allegati: ATTACHED.replace('griglia.txt', 'materiali.zip') }),
		},
		at: 'allegati/materiali.zip:1',
	},
	{
		rule: 'an attachment serves documents with the same readers',
		kind: 'allegato-di-due-visibilita',
		files: { [PROVA]: page({ visibilita: 'staff', allegati: ATTACHED }) },
		at: 'documenti/prova.md:14',
	},
	{
		rule: 'an attachment of nobody is refused',
		kind: 'allegato-inutilizzato',
		files: { 'allegati/di-nessuno.txt': 'Testo.' },
		at: 'allegati/di-nessuno.txt:1',
	},
];
