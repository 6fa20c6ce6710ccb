import { day } from '#schemas/date-fields.ts';
import { list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

const SPEAKERS = ['relatori', '[Staff della comunità]'] as const;

/** La scheda dei materiali di un seminario. */
export const meeting = group(['scheda', '{ giorno: 2026-10-12 }'], {
	/** Il giorno in cui si tiene o si è tenuto. */
	giorno: day(['giorno', '2026-10-12']),
	/** Dove. */
	luogo: text(['luogo', 'Milano'], 200).optional(),
	/** Chi parla. */
	relatori: list(SPEAKERS, text(SPEAKERS, 120)).default([]),
	/** Quanto dura. */
	durata: text(['durata', 'tre ore'], 120).optional(),
});
