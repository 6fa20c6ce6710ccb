/** A moment before a day on which something is told, and how many days late it still makes sense. */
export type Occasion = { before: number; grace: number };

export const OCCASIONS = {
	membership: [
		{ before: 60, grace: 5 },
		{ before: 30, grace: 5 },
		{ before: 7, grace: 6 },
	],
	seminar: [
		{ before: 7, grace: 3 },
		{ before: 1, grace: 1 },
	],
	survey: [{ before: 3, grace: 2 }],
} as const satisfies Readonly<Record<string, readonly Occasion[]>>;

/**
 * What is to be told when so many days are left: a job that was down tells what still makes sense,
 * once, and not what is past.
 *
 * @param daysLeft whole days to come; 0 is today
 * @returns how many days before it should have been told; `null` when nothing is due
 */
export function dueOccasion(occasions: readonly Occasion[], daysLeft: number): number | null {
	const due = occasions.find(
		({ before, grace }) => daysLeft <= before && daysLeft >= before - grace && daysLeft >= 0,
	);
	return due?.before ?? null;
}
