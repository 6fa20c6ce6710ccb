/** Name of the box that says somebody was there, by their registration. */
export function presenceField(id: string): string {
	return `presente-${id}`;
}
