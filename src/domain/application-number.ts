/** Which application of its year, as people quote it: `2026-0007`. */
export function isApplicationNumber(text: string): boolean {
	return /^20\d{2}-\d{4,6}$/.test(text);
}

/** @param sequence counted from 1 in each year */
export function applicationNumber(year: number, sequence: number): string {
	return `${year}-${String(sequence).padStart(4, '0')}`;
}
