/** How many people act for one organisation at most: more is a mistake or a misuse. */
export const MOST_COLLEAGUES = 60;

/** Invitations of one organisation within a day: each is a mail to an address that somebody typed. */
export const MOST_INVITATIONS = { count: 30, window: 24 * 60 * 60_000 } as const;
