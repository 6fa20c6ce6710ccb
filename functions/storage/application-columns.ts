import type { StatedApplication } from '#text/application-facts.ts';

/** The column of each field that is kept, in the order in which statements name them. */
export const APPLICATION_COLUMNS = {
	organisation: 'organisation',
	kind: 'kind',
	region: 'region',
	place: 'place',
	plan: 'plan',
	contact: 'contact',
	role: 'role',
	email: 'email',
	phone: 'phone',
	fiscalCode: 'fiscal_code',
	vatNumber: 'vat_number',
	certifiedMail: 'certified_mail',
	officeCode: 'office_code',
	cig: 'cig',
	orderReference: 'order_reference',
	recipientCode: 'recipient_code',
	hopes: 'hopes',
} as const satisfies Record<keyof StatedApplication, string>;

export const STATED_FIELDS = Object.keys(APPLICATION_COLUMNS) as (keyof StatedApplication)[];
