/** What one service keeps of a person: what they may take along, and how they are taken out of it. */
export type PersonalTable = {
	/** What it is, in Italian, as the export names it: `iscrizioni ai seminari`. */
	name: string;
	/** A SELECT of what a person may take along; `?1` is the person's id. Columns have Italian names. */
	read: string;
	/**
	 * Statements that take the person out, in one batch with those of the other services; `?1` is the
	 * person's id. Rows that the organisation's history needs stay, without what says who it was.
	 */
	erase: readonly string[];
};
