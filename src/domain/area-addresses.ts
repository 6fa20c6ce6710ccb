/** Where members find an act of the register. */
export function normAddress(slug: string): string {
	return `/area/norme/${slug}/`;
}

/** Where members find the story of a procedure. */
export function procedureAddress(slug: string): string {
	return `/area/procedure/${slug}/`;
}
