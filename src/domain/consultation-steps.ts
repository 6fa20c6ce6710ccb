import type { RequestStep } from './request-steps.ts';
import type { Term } from './vocabulary.ts';

/** Where a consultation stands; the labels are what its organisation reads. */
export const CONSULTATION_STATES = [
	{ code: 'received', label: 'Ricevuta' },
	{ code: 'assigned', label: 'In lavorazione' },
	{ code: 'answered', label: 'Con risposta' },
	{ code: 'closed', label: 'Chiusa' },
	{ code: 'declined', label: 'Non accolta' },
	{ code: 'withdrawn', label: 'Ritirata' },
] as const satisfies readonly Term[];

export type ConsultationState = (typeof CONSULTATION_STATES)[number]['code'];
export type ConsultationDeed = 'assign' | 'answer' | 'decline' | 'close' | 'withdraw' | 'finish';

/** The whole life of a consultation; what is not here does not happen (issue 5, «Consultations»). */
export const CONSULTATION_STEPS: readonly RequestStep<ConsultationState, ConsultationDeed>[] = [
	// Also from one colleague to another.
	{ deed: 'assign', who: 'staff', from: ['received', 'assigned'], to: 'assigned' },
	{ deed: 'answer', who: 'staff', from: ['assigned'], to: 'answered' },
	{ deed: 'decline', who: 'staff', from: ['received', 'assigned'], to: 'declined' },
	{ deed: 'close', who: 'staff', from: ['answered'], to: 'closed' },
	{ deed: 'withdraw', who: 'member', from: ['received'], to: 'withdrawn' },
	// Somebody has worked on it by then, so that it counts.
	{ deed: 'finish', who: 'member', from: ['assigned', 'answered'], to: 'closed' },
];

/** While staff have not answered, the organisation may add to what it asked. */
export function takesNotes(state: ConsultationState): boolean {
	return state === 'received' || state === 'assigned';
}

/** Most notes on one consultation. */
export const MOST_NOTES = 20;
