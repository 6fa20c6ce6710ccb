import { isApplicationNumber } from '#domain/application-number.ts';
import { keyedHash } from '#functions/auth/keyed-hash.ts';
import type { Config } from '#functions/config.ts';

const ADDRESS = '/adesione/ricevuta/';

/** Where a receipt stands that shows no number: for whom there is none. */
export const NEUTRAL_RECEIPT = ADDRESS;

/**
 * The address of a receipt: the number, and what only we could have written beside it. The page says
 * nothing but the number, so whoever is given the address learns no more than that.
 */
export async function receiptAddress(config: Config, number: string): Promise<string> {
	return `${ADDRESS}?${new URLSearchParams({ n: number, c: await sealOf(config, number) })}`;
}

/** @returns the number of a receipt that we have written, otherwise `null` */
export async function readReceipt(config: Config, query: URLSearchParams): Promise<string | null> {
	const number = query.get('n') ?? '';
	if (!isApplicationNumber(number)) return null;
	return query.get('c') === (await sealOf(config, number)) ? number : null;
}

async function sealOf(config: Config, number: string): Promise<string> {
	return (await keyedHash(config, 'application-receipt', number)).slice(0, 32);
}
