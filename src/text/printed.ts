/** What stands on paper only. */
export const printed = {
	addresses: 'Indirizzi dei collegamenti',
} as const;
