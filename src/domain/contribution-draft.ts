import { AREAS } from './areas.ts';
import { LICENCES, type LicenceCode } from './contribution-fields.ts';
import type { FileFormat } from './contribution-file.ts';
import { type ContributionTypeCode, DRAFT_SHEETS } from './contribution-sheets.ts';
import { CROSS_THEMES } from './cross-themes.ts';
import type { Day } from './dates.ts';
import { labelOf } from './vocabulary.ts';

/** What of an accepted contribution goes into the repository: no person, and no note of theirs. */
export type DraftSource = {
	slug: string;
	title: string;
	type: string;
	topics: readonly string[];
	year: number;
	licence: LicenceCode;
	organisationId: string;
	organisation: string;
	region: string | null;
	fileFormat: FileFormat;
};

/** The two files of a draft, by their paths from the root of the repository. */
export type Draft = { page: { path: string; text: string }; attachment: { path: string } };

/**
 * Writes the page of an accepted contribution: a draft, which no build shows, whose front matter is
 * valid already. What nobody has said yet stands there in its place with `DA SCRIVERE` or a comment.
 *
 * @param today the day in Europe/Rome
 */
export function draftOf(source: DraftSource, today: Day): Draft {
	const file = `${source.slug}.${source.fileFormat}`;
	return {
		page: {
			path: `src/content/documenti/${source.slug}.md`,
			text: ['---', ...frontMatter(source, { file, today }), '---', '', ...body(source), ''].join(
				'\n',
			),
		},
		attachment: { path: `src/content/allegati/${file}` },
	};
}

function frontMatter(source: DraftSource, { file, today }: { file: string; today: Day }): string[] {
	const { title, type, topics, year, organisationId, organisation, region } = source;
	const { phase, sheet } = DRAFT_SHEETS[type as ContributionTypeCode];
	const firstDay = `${year}-01-01`;
	return [
		`titolo: ${quoted(title)}`,
		`sommario: ${quoted('DA SCRIVERE: una o due frasi su che cosa trova chi legge.')}`,
		'stato: bozza',
		`tipo: ${type}`,
		`data: ${firstDay} # DA CONTROLLARE: l’ente ha detto soltanto l’anno`,
		`ente: ${quoted(organisation)}`,
		'visibilita: membri',
		`fasi: ['${phase}'] # DA CONTROLLARE`,
		`trasversali: [${codesIn(CROSS_THEMES, topics)}]`,
		`aree: [${codesIn(AREAS, topics)}]`,
		`territorio: ${region === null ? '{ livello: nazionale }' : `{ livello: regione, codice: '${region}' }`} # DA CONTROLLARE`,
		'provenienza: aderente',
		`ente_aderente: ${quoted(organisationId)}`,
		'fonti:',
		`  - { titolo: ${quoted(`Documento messo a disposizione da ${organisation}`)} }`,
		'allegati:',
		`  - { file: ${file}, titolo: ${quoted(title)}, accessibile: false, riassunto: ${quoted('DA SCRIVERE: che cosa contiene il file, in due frasi.')} }`,
		'scheda: # DA CONTROLLARE, campo per campo',
		...sheet({ firstDay, organisation }).map((line) => `  ${line}`),
		`verificato: { il: ${today}, da: Redazione }`,
		`rivedere: ${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
	];
}

function body({ licence }: DraftSource): string[] {
	return ['DA SCRIVERE', '', `Chi lo può usare: ${labelOf(LICENCES, licence)}.`];
}

function codesIn(terms: readonly { code: string }[], topics: readonly string[]): string {
	return terms
		.map(({ code }) => code)
		.filter((code) => topics.includes(code))
		.join(', ');
}

/** Single quotes of YAML: within them nothing is read but the quote itself. */
function quoted(text: string): string {
	return `'${text.replaceAll(/\s+/g, ' ').replaceAll("'", "''")}'`;
}
