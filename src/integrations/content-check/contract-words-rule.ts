import {
	BETTER_WORDS,
	type ContractWord,
	contractWordsIn,
	mendText,
} from '#domain/contract-words.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { PageFolder } from './library.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import { type Library, type PageFile, textAt } from './page-file.ts';
import type { Problem } from './problem.ts';
import { type ProseBlock, proseBlocks } from './prose-blocks.ts';

/** Our texts do not call coprogettazione by the words of contracts; an act that a member gave may. */
export function contractsAreNotClaimed({ pages }: Library): Problem[] {
	return pages
		.filter(({ folder }) => OUR_TEXTS.includes(folder))
		.flatMap((page) => {
			const isGiven = textAt(page, 'provenienza') === 'aderente';
			const keys = isGiven ? ['sommario'] : ['titolo', 'sommario'];
			const inMatter = keys.flatMap((key) => inFrontMatter(page, key));
			return isGiven ? inMatter : [...inMatter, ...inBody(page)];
		});
}

const OUR_TEXTS: readonly PageFolder[] = [
	'documenti',
	'pubblicazioni',
	'seminari',
	'procedure',
	'argomenti',
	'questionari',
];

function inFrontMatter(page: PageFile, key: string): Problem[] {
	const text = textAt(page, key);
	const line = lineOf(page.source, [key]);
	const found = contractWordsIn(text);
	const words = { wrong: text, right: mendText(text, found) };
	const correction = words.right === text ? '' : mendedLine(page.source, line, words);
	return found.map((word) => problemOf(word, { file: page.file, line, correction }));
}

function inBody(page: PageFile): Problem[] {
	const lines = page.body.split(/\r?\n/);
	return proseBlocks(page)
		.filter((block) => !isComparison(block))
		.flatMap((block) => {
			const found = contractWordsIn(block.text, block.setting);
			return found.map((word) => {
				const line = block.line + rowOf(block, word.at);
				const beside = found.filter(({ at }) => rowOf(block, at) === rowOf(block, word.at));
				const written = lines[line - page.bodyLine] ?? '';
				const correction = mendedIn(written, block, beside);
				return problemOf(word, { file: page.file, line, correction });
			});
		});
}

/** Lines of the block above a place of its text. */
function rowOf({ text }: ProseBlock, at: number): number {
	return text.slice(0, at).split('\n').length - 1;
}

/** A row that sets a word of contracts beside the better one compares them. */
function isComparison({ text, beside }: ProseBlock): boolean {
	const terms = text.split(/[,/;]/).map((term) => term.trim().split(/\s+/).length);
	return terms.every((words) => words <= 3) && beside.some((cell) => BETTER_WORDS.test(cell));
}

/** The line of the file with the better words; a word whose article is on the line above stays. */
function mendedIn(written: string, block: ProseBlock, found: readonly ContractWord[]): string {
	const start = block.text.lastIndexOf('\n', (found[0]?.at ?? 0) - 1) + 1;
	const shift = start === 0 ? block.column : -start;
	const moved = found.map(({ fix, at, ...word }) => {
		const isHere = fix !== null && fix.from >= start;
		return { ...word, at: at + shift, fix: isHere ? { ...fix, from: fix.from + shift } : null };
	});
	const mended = mendText(written, moved);
	return mended === written ? '' : mended.trim();
}

function problemOf(
	{ written, better }: ContractWord,
	at: Pick<Problem, 'file' | 'line' | 'correction'>,
): Problem {
	return { kind: 'parola-dei-contratti', what: say.contractWord(written, better), ...at };
}
