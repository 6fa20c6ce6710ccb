import type { ImportField } from '#domain/import-rows.ts';
import { MOST_IMPORT_ROWS } from '#domain/import-rows.ts';
import type { ImportFaultKind } from '#domain/roster-import.ts';
import { colleagueFields } from './colleagues.ts';
import type { FieldTexts } from './fields.ts';
import { organisationFields, periodFields } from './roster.ts';

/** The import of organisations and people from a sheet. */
export const rosterImport = {
	title: 'Importa enti e persone',
	lead: 'Prepara un foglio con una riga per persona, salvalo come CSV e caricalo qui. Prima di scrivere qualcosa ti mostriamo che cosa succederebbe.',
	columnsTitle: 'Le colonne',
	columns: [
		'ente: la denominazione, uguale in tutte le righe dello stesso ente;',
		'natura, regione, luogo, forma, inizio, fine: bastano nella prima riga di ogni ente;',
		'nome, email: la persona; lasciale vuote tutte e due per un ente senza persone;',
		'ruolo: persona o referente; vuoto vale persona.',
	],
	example: 'Esempio',
	exampleRows:
		'ente;natura;regione;luogo;forma;inizio;fine;nome;email;ruolo\nComune di Valbruna;ente-pubblico;Lombardia;Valbruna;base;01/01/2027;31/12/2027;Anna Faggi;anna@valbruna.example;referente\nComune di Valbruna;;;;;;;Ugo Olmi;ugo@valbruna.example;',
	file: 'Il file CSV',
	fileHint: 'Anche quello che salva Excel: punto e virgola o virgola, con gli accenti.',
	text: 'Oppure incolla qui le righe',
	read: 'Leggi, senza scrivere nulla',
	previewTitle: 'Che cosa succederebbe',
	newOrganisations: (count: number) => (count === 1 ? 'Un ente nuovo' : `${count} enti nuovi`),
	knownOrganisations: (count: number) =>
		count === 1 ? 'Un ente che c’è già' : `${count} enti che ci sono già`,
	people: (count: number) => (count === 1 ? 'Una persona' : `${count} persone`),
	already: 'Chi c’è già resta com’è: importare due volte lo stesso foglio non raddoppia nulla.',
	welcome: 'Scrivi alle persone nuove come entrare',
	confirm: 'Scrivi tutto',
	again: 'Oppure carica un altro foglio',
	rowFault: (row: number, sentence: string) => `Riga ${row}: ${sentence}`,
	troubles: {
		empty: 'Il foglio è vuoto: scegli un file, o incolla le righe.',
		missing: (names: string) => `Nella prima riga mancano queste colonne: ${names}.`,
		'too-many': `Il foglio ha troppe righe: se ne importano al massimo ${MOST_IMPORT_ROWS} alla volta. Dividilo.`,
		broken: (line: number) =>
			`Il file non si legge oltre la riga ${line}: controlla le virgolette, e salvalo di nuovo come CSV.`,
		'nothing-new': 'Tutto quello che c’è nel foglio è già nel sito: non è cambiato nulla.',
	},
	outcome: 'Il foglio è importato.',
} as const;

export const importFaults: Readonly<Record<ImportFaultKind, string>> = {
	'no-kind': 'per un ente nuovo serve la natura.',
	'no-period': 'per un ente nuovo servono forma, inizio e fine dell’adesione.',
	'half-period': 'di un’adesione servono forma, inizio e fine, tutti e tre.',
	'half-person': 'di una persona servono nome ed e-mail, tutti e due.',
	contradiction: 'dice dell’ente una cosa diversa dalla sua prima riga.',
	'same-person-twice': 'questa persona è già in un’altra riga dello stesso ente.',
	'ends-before-start': 'l’ultimo giorno dell’adesione viene prima del primo.',
	overlaps: 'in questi giorni l’ente ha già un’adesione.',
};

export const importFields: FieldTexts<ImportField> = {
	organisation: organisationFields.name,
	kind: { ...organisationFields.kind, unknown: 'La natura non è fra quelle del sito.' },
	region: { ...organisationFields.region, unknown: 'La regione non è fra quelle italiane.' },
	place: organisationFields.place,
	plan: { ...periodFields.plan, unknown: 'La forma è base o personalizzata.' },
	startsOn: periodFields.startsOn,
	endsOn: periodFields.endsOn,
	name: colleagueFields.name,
	email: colleagueFields.email,
	role: { label: 'Ruolo', unknown: 'Il ruolo è persona o referente.' },
};
