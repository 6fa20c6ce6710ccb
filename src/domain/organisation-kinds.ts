import type { Term } from './vocabulary.ts';

/** What kind of body asks to join; the codes are those of the table of organisations. */
export const ORGANISATION_KINDS = [
	{ code: 'ente-pubblico', label: 'Ente pubblico' },
	{ code: 'terzo-settore', label: 'Ente del Terzo settore' },
	{ code: 'societa-civile', label: 'Altra organizzazione della società civile' },
] as const satisfies readonly Term[];

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]['code'];

/** The two plans by the codes of `sito.yaml`, which holds their names and fees. */
export const PLAN_CODES = ['base', 'personalizzata'] as const;

export type PlanCode = (typeof PLAN_CODES)[number];
