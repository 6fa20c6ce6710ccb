const TICK = 10_000;

/** Says what is going on, again every ten seconds while it lasts, and how long it took. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
	const started = performance.now();
	console.log(`• ${what}`);
	const ticker = setInterval(() => console.log(`  … ${secondsSince(started)} s`), TICK);
	try {
		return await work();
	} finally {
		clearInterval(ticker);
		console.log(`  ${secondsSince(started)} s`);
	}
}

/** @param started a reading of `performance.now()` */
export function secondsSince(started: number): string {
	return ((performance.now() - started) / 1000).toFixed(1);
}
