/** Where secrets come from; tests bring their own. */
export type Randomness = {
	/** 256 bits, as 43 characters of base64url. */
	secret: () => string;
	/** Six decimal digits, each code as likely as any other. */
	code: () => string;
	/** Names a row; not a secret. */
	id: () => string;
};

export const SYSTEM_RANDOMNESS: Randomness = {
	secret: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
	code: () => String(randomBelow(1_000_000)).padStart(6, '0'),
	id: () => crypto.randomUUID(),
};

/** Draws again above the last whole multiple, or the low numbers would come up more often. */
function randomBelow(bound: number): number {
	const fair = 2 ** 32 - (2 ** 32 % bound);
	let drawn: number;
	do drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? fair;
	while (drawn >= fair);
	return drawn % bound;
}

function base64url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}
