import type { Audience } from '#domain/access.ts';

/** A text, and for whom it is. */
export type Place = { source: string; audience: Audience };

/** A word that occurs nowhere else, and where it was planted. */
export type Canary = Place & { word: string; field: string };

/** Fields of a planted PDF: each page has a word, which search must find. */
export const PDF_PAGES: readonly string[] = ['page 1', 'page 2'];

/** Nobody writes these letters in a row; long enough that its middle is unmistakable in base64 too. */
export const CANARY_STEM = 'qxzkvwjhy';
/** Ends in a consonant, so that no stemmer shortens it. */
export const CANARY = new RegExp(`${CANARY_STEM}(\\d{4})w`, 'g');

export type Planter = {
	planted: Canary[];
	/** @returns a new word, noted as standing in that field of that place */
	plant: (place: Place, field: string) => string;
};

export function newPlanter(): Planter {
	const planted: Canary[] = [];
	return {
		planted,
		plant(place, field) {
			const word = `${CANARY_STEM}${String(planted.length).padStart(4, '0')}w`;
			planted.push({ ...place, word, field });
			return word;
		},
	};
}
