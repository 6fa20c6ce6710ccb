/** Where a sentence begins and ends in a text, its stop included. */
export type Span = { from: number; to: number };

/** The sentences of a text; `art. 55`, `d.lgs.` and `Cons. Stato` end none. */
export function sentencesIn(text: string): Span[] {
	const ends = [...text.matchAll(STOP)]
		.filter(({ index }) => !ABBREVIATION.test(text.slice(0, index)))
		.map(({ 0: stop, index }) => index + stop.length);
	const starts = [0, ...ends];
	return starts.map((from, position) => ({ from, to: starts[position + 1] ?? text.length }));
}

/** The sentence that holds a place of a text. */
export function sentenceAt(text: string, place: number): Span {
	const spans = sentencesIn(text);
	return spans.find(({ to }) => place < to) ?? { from: 0, to: text.length };
}

/** A full stop, what may close after it, and the room before a capital. */
const STOP = /[.!?…][»”)*_"]*\s+(?=[«“("*_[]*[\p{Lu}\d])/gu;

/** What stands before a stop that is none. */
const ABBREVIATION =
	/(?<!\p{L})(?:artt?|commi?|cc?|lett|nn?|pp?|d\.?\s?lgs|d\.?[lm]|d\.?p\.?r|l\.?r|l|ll|cons|corte cost|cost|sez|sent|ord|par|cfr|ecc|es|dott|prof|sig|avv)$/iu;
