import type { Term } from './vocabulary.ts';

/** The tools of Title VII, and what else a notice or a template may serve. */
export const INSTRUMENTS = [
	{ code: 'coprogrammazione', label: 'Coprogrammazione' },
	{ code: 'coprogettazione', label: 'Coprogettazione' },
	{ code: 'convenzione-art-56', label: 'Convenzione art. 56 CTS' },
	{ code: 'accreditamento', label: 'Accreditamento' },
	{ code: 'partenariato', label: 'Partenariato' },
	{ code: 'altro', label: 'Altro' },
] as const satisfies readonly Term[];

/** What a court hands down. */
export const RULING_KINDS = [
	{ code: 'sentenza', label: 'Sentenza' },
	{ code: 'ordinanza', label: 'Ordinanza' },
	{ code: 'parere', label: 'Parere' },
	{ code: 'decreto', label: 'Decreto' },
] as const satisfies readonly Term[];

/** What binds those who sign an agreement. */
export const AGREEMENT_KINDS = [
	{ code: 'coprogettazione', label: 'Convenzione di coprogettazione' },
	{ code: 'art-11', label: 'Accordo art. 11 L. 241/1990' },
	{ code: 'art-15', label: 'Accordo art. 15 L. 241/1990' },
	{ code: 'art-56', label: 'Convenzione art. 56 CTS' },
	{ code: 'patto', label: 'Patto di collaborazione' },
	{ code: 'protocollo', label: 'Protocollo d’intesa' },
	{ code: 'accordo-ets', label: 'Accordo fra enti del Terzo settore' },
] as const satisfies readonly Term[];

/** How much a guide takes for granted. */
export const GUIDE_LEVELS = [
	{ code: 'introduttivo', label: 'Introduttivo' },
	{ code: 'avanzato', label: 'Avanzato' },
] as const satisfies readonly Term[];

/** For whom a guide is written. */
export const GUIDE_READERS = [
	{ code: 'ente-pubblico', label: 'Ente pubblico' },
	{ code: 'terzo-settore', label: 'Terzo settore' },
] as const satisfies readonly Term[];
