import type { LibraryIndex } from '#domain/library-index.ts';
import type { Programme } from '#domain/programme.ts';
import type { Randomness } from '#functions/auth/randomness.ts';
import type { Config } from '#functions/config.ts';

/** One run of the schedule; `now` in milliseconds since 1970 UTC, the same for all that it does. */
export type Run = {
	config: Config;
	programme: Programme;
	library: LibraryIndex;
	random: Randomness;
	now: number;
};
