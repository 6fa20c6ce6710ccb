import type { Persona } from '../support/people.ts';

/** What somebody gets: the page, the way to sign in, the page to renew, or nothing at all. */
export type Verdict = 'page' | 'sign-in' | 'renew' | 'nothing';

/** Who asks: the personas of the gate, and people of two organisations that share nothing. */
export type Asker = Exclude<Persona, 'removed'> | 'referent' | 'outsider' | 'administrator';

/**
 * One line of the matrix. `member` and `referent` are of the organisation that owns the thing at the
 * address, `outsider` of another one whose membership holds too.
 */
export type Line = {
	/** The route as the list of on-demand routes has it. */
	route: string;
	/** An address of that route; the same where it has no name in brackets. */
	address?: string;
	verdicts: Readonly<Record<Asker, Verdict>>;
	/** What an owner reads at the address, and nobody who gets another verdict does. */
	secret?: string;
};

export const ANYBODY: Line['verdicts'] = everybody('page');
/** What every current member may open, whatever their organisation; staff may as well. */
export const MEMBERS: Line['verdicts'] = {
	...everybody('page'),
	stranger: 'sign-in',
	lapsed: 'renew',
};
/** A thing of one organisation: its own people open it. To any other it does not exist. */
export const OWNERS: Line['verdicts'] = {
	...MEMBERS,
	outsider: 'nothing',
	staff: 'nothing',
	administrator: 'nothing',
};
export const STAFF: Line['verdicts'] = {
	...MEMBERS,
	member: 'nothing',
	referent: 'nothing',
	outsider: 'nothing',
};
export const ADMINISTRATORS: Line['verdicts'] = { ...STAFF, staff: 'nothing' };

function everybody(verdict: Verdict): Line['verdicts'] {
	return {
		stranger: verdict,
		lapsed: verdict,
		member: verdict,
		referent: verdict,
		outsider: verdict,
		staff: verdict,
		administrator: verdict,
	};
}
