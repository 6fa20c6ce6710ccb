export type Counter = {
	/** What is counted, such as a network; holds no address in clear. */
	key: string;
	/** Attempts allowed in one window. */
	limit: number;
	/** Length of the window in milliseconds; windows start at multiples of it. */
	window: number;
};

/**
 * Counts one attempt against all counters at once, in their order. A counter that is past its limit
 * stops the ones after it, so that one network cannot use up what is meant for everybody.
 *
 * @returns whether the attempt is within all limits
 */
export async function countAttempt(
	db: D1Database,
	counters: readonly Counter[],
	now: number,
): Promise<boolean> {
	const statements = counters.map((counter, index) =>
		countAfter(db, { counter, before: counters.slice(0, index), now }),
	);
	const results = await db.batch<{ count: number }>(statements);
	return counters.every(({ limit }, index) => {
		const count = results[index]?.results[0]?.count;
		return count !== undefined && count <= limit;
	});
}

type Turn = { counter: Counter; before: readonly Counter[]; now: number };

function countAfter(db: D1Database, { counter, before, now }: Turn): D1PreparedStatement {
	const full = before.map(() => 'key = ? AND window_start = ? AND count > ?').join(' OR ');
	const guard = full === '' ? 'true' : `NOT EXISTS (SELECT 1 FROM rate_limits WHERE ${full})`;
	return db
		.prepare(
			`INSERT INTO rate_limits (key, window_start, ends_at, count)
			SELECT ?, ?, ?, 1 WHERE ${guard}
			ON CONFLICT (key, window_start) DO UPDATE SET count = count + 1
			RETURNING count`,
		)
		.bind(
			counter.key,
			windowStart(counter, now),
			windowStart(counter, now) + counter.window,
			...before.flatMap((other) => [other.key, windowStart(other, now), other.limit]),
		);
}

function windowStart(counter: Counter, now: number): number {
	return now - (now % counter.window);
}
