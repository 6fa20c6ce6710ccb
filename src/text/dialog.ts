/** The window that comes over a page. */
export const dialog = {
	close: 'Chiudi',
} as const;
