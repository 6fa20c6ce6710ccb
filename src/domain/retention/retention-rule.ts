/** How long something is kept, and why: what the privacy page says, and what the schedule does. */
export type RetentionRule = {
	/** Names the rule to the statement that carries it out. */
	code: string;
	/** What is kept, in Italian, as the privacy page says it. */
	what: string;
	/** Days after `since`. */
	days: number;
	/** From when the days count, in Italian: `dalla chiusura della richiesta`. */
	since: string;
	/** The reason, in Italian. */
	why: string;
};
