import { codesOfRow, type IndexRow } from './library-index.ts';

/** What a request says of itself, before it is sent. */
export type Wish = { topic: string; phase: string; words: string };

/** How many documents are shown to somebody who is about to ask. */
export const MOST_SUGGESTED = 3;

/**
 * The documents of the library that may already answer, the likeliest first. A word counts more in a
 * title than in a summary; theme and phase count too, but alone they suggest nothing: a theme has
 * dozens of documents. What is superseded or only for staff is left out.
 *
 * @param rows the latest first, as the index has them: of two that score alike the later is shown
 */
export function suggestDocuments(rows: readonly IndexRow[], wish: Wish): IndexRow[] {
	const stems = stemsIn(wish.words);
	return rows
		.filter((row) => row[1] !== 'staff' && isCurrent(row))
		.map((row) => ({ row, score: scoreOf(row, wish, stems) }))
		.filter(({ score }) => score >= ENOUGH)
		.sort((one, other) => other.score - one.score)
		.slice(0, MOST_SUGGESTED)
		.map(({ row }) => row);
}

const WEIGHTS = { topic: 4, phase: 2, title: 3, summary: 1, question: 1 } as const;
/** More than a theme and a phase come to. */
const ENOUGH = WEIGHTS.topic + WEIGHTS.phase + 1;

function scoreOf(row: IndexRow, { topic, phase }: Wish, stems: ReadonlySet<string>): number {
	const inTitle = stemsIn(row[2]);
	const inSummary = stemsIn(row[3]);
	let score = 0;
	if (codesOfRow(row, 'argomento').includes(topic)) score += WEIGHTS.topic;
	if (codesOfRow(row, 'fase').includes(phase)) score += WEIGHTS.phase;
	if (codesOfRow(row, 'tipo').includes('quesito')) score += WEIGHTS.question;
	for (const stem of stems) {
		if (inTitle.has(stem)) score += WEIGHTS.title;
		else if (inSummary.has(stem)) score += WEIGHTS.summary;
	}
	return score;
}

function isCurrent(row: IndexRow): boolean {
	return codesOfRow(row, 'stato').every((state) => state === 'attuale' || state === 'modificato');
}

/** Singular and plural, masculine and feminine of an Italian word share what is left of it. */
function stemsIn(text: string): Set<string> {
	const words = text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.split(/[^A-Za-z0-9]+/);
	return new Set(words.filter(tells).map((word) => stem(word.toLowerCase())));
}

/** `CIG` and `IVA` are short, and say more than most words. */
function tells(word: string): boolean {
	if (/^[A-Z]{3}$/.test(word)) return true;
	return word.length >= 4 && !COMMON.has(word.toLowerCase());
}

function stem(word: string): string {
	return word.replace(/h?[aeiou]{1,2}$/, '');
}

/** Words of four letters or more that say nothing of a subject, and those that every document has. */
const COMMON = new Set(
	`abbiamo anche ancora avere bisogno caso casi come cosa cose coprogettazione coprogettazioni
	dalla dalle degli della delle dello deve devono dopo dove enti ente essere fare fatto gia invece
	loro nella nelle nello nostra nostri nostro ogni oppure perche pero possiamo possibile possono
	prima puo qual quale quali quando quanto quella quelle quelli quello questa queste questi questo
	quindi sara senza serve settore sono stata stato sulla sulle terzo tutti tutto vorrei vorremmo`.split(
		/\s+/,
	),
);
