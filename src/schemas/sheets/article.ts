import { webAddress } from '#schemas/address-fields.ts';
import { count, list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

const AUTHORS = ['autori', '[Anna Verdi]'] as const;

/** La scheda di un articolo. */
export const article = group(
	[
		'scheda',
		'{ autori: [Anna Verdi], rivista: Welforum.it, anno: 2026, diritti: Si legge sul sito della rivista }',
	],
	{
		/** Chi lo ha scritto, almeno un nome. */
		autori: list(AUTHORS, text(AUTHORS, 120), 1),
		/** Dove è uscito. */
		rivista: text(['rivista', 'Welforum.it'], 160),
		/** In che anno, con quattro cifre. */
		anno: count(['anno', '2026']),
		/** Il fascicolo o il numero. */
		fascicolo: text(['fascicolo', 'n. 3'], 80).optional(),
		/** Dove si legge in rete. */
		indirizzo: webAddress(['indirizzo', 'https://www.welforum.it/']).optional(),
		/** Che cosa se ne può fare. */
		diritti: text(['diritti', 'Si legge sul sito della rivista']),
	},
);
