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
];

function inFrontMatter(page: PageFile, key: string): Problem[] {
	const text = textAt(page, key);
	const line = lineOf(page.source, [key]);
	return contractWordsIn(text).map((found) => {
		const words = { wrong: text, right: mendText(text, found) };
		const correction = found.fix ? mendedLine(page.source, line, words) : '';
		return problemOf(found, { file: page.file, line, correction });
	});
}

function inBody(page: PageFile): Problem[] {
	const lines = page.body.split(/\r?\n/);
	return proseBlocks(page)
		.filter((block) => !isComparison(block))
		.flatMap((block) =>
			contractWordsIn(block.text, block.setting).map((found) => {
				const above = block.text.slice(0, found.at).split('\n').length - 1;
				const line = block.line + above;
				const written = lines[line - page.bodyLine] ?? '';
				const correction = mendedIn(written, block, found);
				return problemOf(found, { file: page.file, line, correction });
			}),
		);
}

/** A row that sets a word of contracts beside the better one compares them. */
function isComparison({ text, beside }: ProseBlock): boolean {
	const terms = text.split(/[,/;]/).map((term) => term.trim().split(/\s+/).length);
	return terms.every((words) => words <= 3) && beside.some((cell) => BETTER_WORDS.test(cell));
}

/** The line of the file with the better word; where the word's article is on the line above, none. */
function mendedIn(written: string, { text, column }: ProseBlock, found: ContractWord): string {
	const start = text.lastIndexOf('\n', found.at - 1) + 1;
	if (!found.fix || found.fix.from < start) return '';
	const shift = start === 0 ? column : -start;
	const fix = { ...found.fix, from: found.fix.from + shift };
	return mendText(written, { ...found, at: found.at + shift, fix }).trim();
}

function problemOf(
	{ written, better }: ContractWord,
	at: Pick<Problem, 'file' | 'line' | 'correction'>,
): Problem {
	return { kind: 'parola-dei-contratti', what: say.contractWord(written, better), ...at };
}
