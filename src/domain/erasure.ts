/** What has a say in whether a person may be taken out. */
export type ErasureFacts = {
	staff: boolean;
	/** Names of the organisations, current or still to begin, of which they are the only referent. */
	soleReferentOf: readonly string[];
};

export type ErasureDecision =
	| { kind: 'allowed' }
	/** Roles of the staff are taken off by an administrator first. */
	| { kind: 'staff' }
	| { kind: 'last-referent'; organisations: readonly string[] };

/** The word that somebody types, so that nobody erases themselves by a click. */
export const ERASURE_WORD = 'CANCELLA';

/** What stands in the place of a name. */
export const ERASED_NAME = 'Persona cancellata';

/**
 * A person may be taken out unless somebody would be left without whom they need: the staff, or an
 * organisation whose other people could no longer invite or remove colleagues.
 */
export function decideErasure({ staff, soleReferentOf }: ErasureFacts): ErasureDecision {
	if (staff) return { kind: 'staff' };
	if (soleReferentOf.length > 0) return { kind: 'last-referent', organisations: soleReferentOf };
	return { kind: 'allowed' };
}

/** Whether what was typed is the word, in whatever case. */
export function isErasureWord(typed: string): boolean {
	return typed.trim().toUpperCase() === ERASURE_WORD;
}
