import { DOCUMENT_TYPES } from './document-types.ts';
import { accepted, type FieldReader, oneOf, refused, textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';
import { typedLines } from './typed-text.ts';
import { codesOf, type Term } from './vocabulary.ts';

/** What a member may propose: acts and texts of their own. Law, rulings and comments come from staff. */
export const CONTRIBUTION_TYPES = DOCUMENT_TYPES.filter(({ code }) =>
	['avviso', 'regolamento', 'convenzione', 'atto', 'verbale', 'modello', 'caso', 'guida'].includes(
		code,
	),
);

/** Under which terms others may use the document. */
export const LICENCES = [
	{
		code: 'atto-pubblico',
		label: 'È un atto di un ente pubblico, che chiunque può leggere e riusare',
	},
	{
		code: 'cc-by',
		label: 'Chiunque può riusarlo, anche cambiandolo, se dice di chi è (CC BY 4.0)',
	},
	{
		code: 'solo-comunita',
		label: 'Lo possono leggere e usare gli enti della comunità, e non va pubblicato altrove',
	},
] as const satisfies readonly Term[];

export type LicenceCode = (typeof LICENCES)[number]['code'];

export type ContributionField = 'title' | 'type' | 'year' | 'licence' | 'rights' | 'note';

/** What the tick on rights says; a change of its words gets another number. */
export const RIGHTS_WORDING = 1;

/** Contributions of one organisation that may be open at once. */
export const OPEN_CONTRIBUTIONS = 20;

/** @param thisYear the year in Europe/Rome, the latest that a document may have */
export function contributionFields(thisYear: number): FieldSpecs<ContributionField> {
	return {
		title: { name: 'titolo', required: true, read: textUpTo(110) },
		type: { name: 'tipo', required: true, read: oneOf(codesOf(CONTRIBUTION_TYPES)) },
		year: { name: 'anno', required: true, read: yearUpTo(thisYear) },
		licence: { name: 'licenza', required: true, read: oneOf(codesOf(LICENCES)) },
		rights: { name: 'diritti', required: true, read: oneOf(['si']) },
		note: { name: 'nota', required: false, read: textUpTo(1500, typedLines) },
	};
}

export const FILE_FIELD = 'file';

/** Kinds that the browser offers to choose from; what comes is looked at all the same. */
export const FILE_KINDS = '.pdf,.docx,.odt';

export type ReplyField = 'text';

/** What staff write when they ask or decline, and what a member answers. */
export const REPLY_FIELDS: FieldSpecs<ReplyField> = {
	text: { name: 'testo', required: true, read: textUpTo(2000, typedLines) },
};

function yearUpTo(thisYear: number): FieldReader {
	return (typed) => {
		const year = Number(typed);
		return /^\d{4}$/.test(typed) && year >= 1970 && year <= thisYear
			? accepted(typed)
			: refused('malformed');
	};
}
