/**
 * A text that a spreadsheet shows and does not calculate: what somebody wrote as a name must not run
 * as a formula where staff open the file (OWASP, CSV Injection).
 */
export function plainCell(text: string): string {
	return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
