import type { RequestStep } from './request-steps.ts';
import type { Term } from './vocabulary.ts';

/** Where an appearance stands; the labels are what its organisation reads. */
export const APPEARANCE_STATES = [
	{ code: 'received', label: 'Ricevuta' },
	{ code: 'assigned', label: 'In lavorazione' },
	{ code: 'agreed', label: 'Data fissata' },
	{ code: 'held', label: 'Svolto' },
	{ code: 'declined', label: 'Non accolta' },
	{ code: 'withdrawn', label: 'Ritirata' },
] as const satisfies readonly Term[];

export type AppearanceState = (typeof APPEARANCE_STATES)[number]['code'];
export type AppearanceDeed = 'assign' | 'agree' | 'hold' | 'decline' | 'withdraw';

/** The whole life of an appearance; what is not here does not happen (issue 5, «Appearances»). */
export const APPEARANCE_STEPS: readonly RequestStep<AppearanceState, AppearanceDeed>[] = [
	{ deed: 'assign', who: 'staff', from: ['received', 'assigned'], to: 'assigned' },
	// Also to another date.
	{ deed: 'agree', who: 'staff', from: ['assigned', 'agreed'], to: 'agreed' },
	{ deed: 'hold', who: 'staff', from: ['agreed'], to: 'held' },
	// Also when staff cannot come after all: then the organisation has its appearance back.
	{ deed: 'decline', who: 'staff', from: ['received', 'assigned', 'agreed'], to: 'declined' },
	{ deed: 'withdraw', who: 'member', from: ['received', 'assigned'], to: 'withdrawn' },
];
