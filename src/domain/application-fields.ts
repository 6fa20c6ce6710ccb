import { readFiscalNumber, readMailbox, readOrdinaryMailbox, readPhone } from './body-fields.ts';
import { codeOf, type FieldReader, oneOf, textUpTo } from './field-reading.ts';
import { ORGANISATION_KINDS, PLAN_CODES } from './organisation-kinds.ts';
import { REGIONS } from './regions.ts';
import { typedLines } from './typed-text.ts';
import { codesOf } from './vocabulary.ts';

/** Longest text about what somebody hopes for, in characters. */
export const LONGEST_HOPES = 1_500;

/** What the box of the privacy notice sends when it is ticked. */
export const NOTICE_READ = 'letta';

/** The fields of the application, in the order of the form, which is that of its error summary. */
export const APPLICATION_FIELDS = {
	organisation: { name: 'ente', of: 'all', required: 'all', read: textUpTo(160) },
	kind: { name: 'natura', of: 'all', required: 'all', read: oneOf(codesOf(ORGANISATION_KINDS)) },
	region: { name: 'regione', of: 'all', required: 'all', read: oneOf(codesOf(REGIONS)) },
	place: { name: 'luogo', of: 'all', required: 'none', read: textUpTo(100) },
	plan: { name: 'forma', of: 'all', required: 'all', read: oneOf(PLAN_CODES) },
	contact: { name: 'nome', of: 'all', required: 'all', read: textUpTo(100) },
	role: { name: 'ruolo', of: 'all', required: 'none', read: textUpTo(100) },
	email: { name: 'email', of: 'all', required: 'all', read: readOrdinaryMailbox },
	phone: { name: 'telefono', of: 'all', required: 'none', read: readPhone },
	fiscalCode: { name: 'codice-fiscale', of: 'all', required: 'all', read: readFiscalNumber },
	vatNumber: { name: 'partita-iva', of: 'all', required: 'none', read: readFiscalNumber },
	certifiedMail: { name: 'pec', of: 'all', required: 'public', read: readMailbox },
	officeCode: { name: 'codice-univoco', of: 'public', required: 'public', read: codeOf(6) },
	cig: { name: 'cig', of: 'public', required: 'none', read: codeOf(10) },
	orderReference: { name: 'ordine', of: 'public', required: 'none', read: textUpTo(100) },
	recipientCode: { name: 'codice-destinatario', of: 'others', required: 'none', read: codeOf(7) },
	hopes: { name: 'attese', of: 'all', required: 'none', read: textUpTo(LONGEST_HOPES, typedLines) },
	notice: { name: 'informativa', of: 'all', required: 'all', read: oneOf([NOTICE_READ]) },
} as const satisfies Record<string, FieldRule>;

export type ApplicationField = keyof typeof APPLICATION_FIELDS;

export type FieldRule = {
	/** As the form sends it. */
	name: string;
	/** Whom the field is for. */
	of: Whom;
	/** Who has to fill it in. */
	required: Whom | 'none';
	read: FieldReader;
};

/** Public bodies receive invoices in a way of their own. */
export type Whom = 'all' | 'public' | 'others';
