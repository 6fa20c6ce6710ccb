import { z } from 'zod';
import { amountIn, isAmount } from '#domain/money.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { absentOr, type Example, line } from './example.ts';
import { refusal, refusing } from './refusal.ts';

/** A sum of euro, written without dots between thousands: `180000` or `180000.5`. */
export function money(example: Example) {
	const [key] = example;
	return z.custom<number>(
		isAmount,
		refusing('importo-non-valido', (input) => {
			if (typeof input === 'object') return absentOr(example, say.wrongShape(key))({ input });
			const meant = amountIn(String(input));
			const shown = meant === null ? example[1] : String(meant);
			return refusal(say.notAnAmount(key, String(input)), line([key, shown]));
		}),
	);
}
