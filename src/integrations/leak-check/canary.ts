/** A word that occurs nowhere else, and where it was planted. */
export type Canary = {
	word: string;
	source: string;
	field: string;
	/** Whom its text is for, where that is not members. */
	audience?: 'public' | 'staff';
	/** It may stand where reserved documents are announced, and must. */
	announced?: true;
};

/** Fields of a planted PDF: each page has a word, which search must find. */
export const PDF_PAGES: readonly string[] = ['page 1', 'page 2'];

/** Nobody writes these letters in a row; long enough that its middle is unmistakable in base64 too. */
export const CANARY_STEM = 'qxzkvwjhy';
/** Ends in a consonant, so that no stemmer shortens it. */
export const CANARY = new RegExp(`${CANARY_STEM}(\\d{4})w`, 'g');

export type Planter = {
	planted: Canary[];
	/** The word that `plant` will give next. */
	nextWord: () => string;
	/** @returns a new word, noted as standing in that field of that source */
	plant: (source: string, field: string) => string;
	/** The same, for what may be announced. */
	announce: (source: string, field: string) => string;
	/** @returns a day that no other document has, of a year when nothing of this was written */
	plantDay: (source: string) => string;
};

export function newPlanter(): Planter {
	const planted: Canary[] = [];
	let days = 0;
	const nextWord = () => `${CANARY_STEM}${String(planted.length).padStart(4, '0')}w`;
	const note = (canary: Omit<Canary, 'word'>, word: string) => {
		planted.push({ ...canary, word });
		return word;
	};
	return {
		planted,
		nextWord,
		plant: (source, field) => note({ source, field }, nextWord()),
		announce: (source, field) => note({ source, field, announced: true }, nextWord()),
		plantDay: (source) => note({ source, field: DAY_FIELD }, unusualDay(days++)),
	};
}

export const DAY_FIELD = 'data';

/** Never the first of a month, which is written in a way of its own. */
function unusualDay(number: number): string {
	const month = Math.floor(number / 27);
	return new Date(Date.UTC(1951, month, 2 + (number % 27))).toISOString().slice(0, 10);
}
