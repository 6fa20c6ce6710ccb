/** A word that occurs nowhere else, and where it was planted. */
export type Canary = { word: string; source: string; field: string };

/** Nobody writes these letters in a row; long enough that its middle is unmistakable in base64 too. */
export const CANARY_STEM = 'qxzkvwjhy';
/** Ends in a consonant, so that no stemmer shortens it. */
export const CANARY = new RegExp(`${CANARY_STEM}(\\d{4})w`, 'g');

export type Planter = {
	planted: Canary[];
	/** @returns a new word, noted as standing in that field of that source */
	plant: (source: string, field: string) => string;
};

export function newPlanter(): Planter {
	const planted: Canary[] = [];
	return {
		planted,
		plant(source, field) {
			const word = `${CANARY_STEM}${String(planted.length).padStart(4, '0')}w`;
			planted.push({ word, source, field });
			return word;
		},
	};
}
