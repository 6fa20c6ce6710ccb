/** Name of the variable that moves the clock of a local demo, in milliseconds. */
const SHIFT = 'DEMO_CLOCK_SHIFT';

/**
 * The moment at which a request comes in, in milliseconds since 1970 UTC. A local demo can live at
 * another time, so that a year may be played in a minute; a production build has no such way.
 */
export function momentNow(
	env: Readonly<Record<string, unknown>>,
	demo: boolean = __DEMO__,
): number {
	const now = Date.now();
	if (!demo) return now;
	const shift = Number(env[SHIFT] ?? 0);
	return Number.isFinite(shift) ? now + shift : now;
}
