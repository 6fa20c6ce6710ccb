const LONGEST = 200;

/** What went wrong, in one line, without the addresses that mail servers like to repeat. */
export function describeError(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message
		.replaceAll(/\S*@\S*/g, '…')
		.replaceAll(/\s+/g, ' ')
		.slice(0, LONGEST);
}
