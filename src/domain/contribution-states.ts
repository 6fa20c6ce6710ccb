/** Where a contribution stands. */
export type ContributionState = 'received' | 'asked' | 'accepted' | 'declined' | 'withdrawn';

/** What somebody does with a contribution. */
export type ContributionStep = keyof typeof CONTRIBUTION_STEPS;

/**
 * Who may take a step, from which states, and where it leads. Staff may still decide while they wait
 * for an answer; a member may withdraw until staff have decided.
 */
export const CONTRIBUTION_STEPS = {
	ask: { by: 'staff', from: ['received'], to: 'asked' },
	accept: { by: 'staff', from: ['received', 'asked'], to: 'accepted' },
	decline: { by: 'staff', from: ['received', 'asked'], to: 'declined' },
	answer: { by: 'member', from: ['asked'], to: 'received' },
	withdraw: { by: 'member', from: ['received', 'asked'], to: 'withdrawn' },
} as const satisfies Record<string, StepRule>;

/** Whether a step may be taken from where a contribution stands. */
export function mayTake(step: ContributionStep, state: ContributionState): boolean {
	const from: readonly ContributionState[] = CONTRIBUTION_STEPS[step].from;
	return from.includes(state);
}

/** The states from which a step leads on, for a statement that asks again while it writes. */
export function statesBefore(step: ContributionStep): readonly ContributionState[] {
	return CONTRIBUTION_STEPS[step].from;
}

type StepRule = {
	by: 'staff' | 'member';
	from: readonly ContributionState[];
	to: ContributionState;
};
