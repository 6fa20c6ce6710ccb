/**
 * Whether eleven digits can be a VAT number, or the fiscal code of a body: both end with a check
 * digit (Luhn, every second digit doubled from the left).
 */
export function isFiscalNumber(digits: string): boolean {
	if (!/^\d{11}$/.test(digits) || /^0+$/.test(digits)) return false;
	const sum = [...digits].map(Number).reduce((total, digit, index) => {
		return total + (index % 2 === 0 ? digit : doubled(digit));
	}, 0);
	return sum % 10 === 0;
}

function doubled(digit: number): number {
	return digit > 4 ? digit * 2 - 9 : digit * 2;
}
