/** Writes to the Worker's log what broke and why: names and messages of errors, never the request. */
export function reportTrouble(trouble: unknown): void {
	console.error(describe(trouble));
}

function describe(trouble: unknown): string {
	if (!(trouble instanceof Error)) return 'Something that is not an error was thrown.';
	const own = trouble.stack ?? `${trouble.name}: ${trouble.message}`;
	return trouble.cause === undefined ? own : `${own}\nbecause of ${describe(trouble.cause)}`;
}
