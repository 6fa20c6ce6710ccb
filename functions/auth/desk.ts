import type { Config } from '#functions/config.ts';
import type { Randomness } from './randomness.ts';

/** What a sign-in needs of the world around it. */
export type Desk = { config: Config; now: number; random: Randomness };
