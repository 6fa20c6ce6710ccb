const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * How many applications are taken. Whoever has not shown to be a person, where the site asks for it,
 * has the narrower limits: see docs/decisions/092.
 */
export const APPLICATION_LIMITS = {
	window: 60 * MINUTE,
	verified: { perNetwork: 20, overall: 100 },
	unverified: { perNetwork: 3, overall: 15 },
	/** The copy goes to whatever address was typed, so no address gets many in `addressWindow`. */
	perAddress: 3,
	addressWindow: DAY,
	/** How often what was sent can be sent again with changes; each time there are two mails. */
	corrections: 5,
} as const;

/** How long the same application, sent again, is the one that is here already, in milliseconds. */
export const SAME_APPLICATION = 30 * DAY;

/** How long an application is kept, in milliseconds: twenty-four months. */
export const APPLICATION_KEPT = 730 * DAY;
