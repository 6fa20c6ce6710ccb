/** Whether a number is a sum of euro: not negative, with two decimals at most. */
export function isAmount(value: unknown): value is number {
	if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return false;
	return Math.abs(value * 100 - Math.round(value * 100)) < 1e-4;
}

/** A sum as Italians write it: `180.000,00 €`. */
export function euro(amount: number): string {
	return `${AMOUNT.format(amount)} €`;
}

/** The sum that an Italian text means, or `null`: `€ 180.000,50` is 180000.5. */
export function amountIn(text: string): number | null {
	const bare = text.replaceAll(/[€\s]|euro/gi, '');
	if (!/^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+([.,]\d{1,2})?$/.test(bare)) return null;
	const isPlain = /^\d+\.\d{1,2}$/.test(bare);
	return Number(isPlain ? bare : bare.replaceAll('.', '').replace(',', '.'));
}

const AMOUNT = new Intl.NumberFormat('de-DE', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});
