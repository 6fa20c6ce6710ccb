/** Who moves a request on: somebody of the organisation that asks, or staff. */
export type Side = 'member' | 'staff';

/** A deed that moves a request on: who does it, from which states, and where it leads. */
export type RequestStep<S extends string, D extends string> = {
	deed: D;
	who: Side;
	from: readonly S[];
	to: S;
};

/** The step that a deed of one side makes from a state; `null` where it makes none. */
export function findStep<S extends string, D extends string>(
	steps: readonly RequestStep<S, D>[],
	move: { deed: D; who: Side; state: S },
): RequestStep<S, D> | null {
	const { deed, who, state } = move;
	const step = steps.find((one) => one.deed === deed && one.who === who);
	return step?.from.includes(state) ? step : null;
}

/** What one side can do in a state: the buttons of a page. */
export function deedsFrom<S extends string, D extends string>(
	steps: readonly RequestStep<S, D>[],
	who: Side,
	state: S,
): D[] {
	return steps
		.filter((step) => step.who === who && step.from.includes(state))
		.map(({ deed }) => deed);
}
