import { type Document, isAlias, isNode, visit, type YAMLError } from 'yaml';
import { contentErrors as say } from '#text/content-errors.ts';
import type { Problem } from './problem.ts';

export type YamlText = {
	document: Document;
	text: string;
	/** Line of the file, counted from 1, of an offset in the text. */
	lineAt: (offset: number) => number;
};

type Fault = Omit<Problem, 'file'>;

/** What keeps a YAML text from being read as it was meant, one fault a line. */
export function yamlFaults(yaml: YamlText): Fault[] {
	const { document, text, lineAt } = yaml;
	const faults = document.errors.map((error) => faultAt(yaml, error, placeOf(error, text)));
	const marks = document.errors.length > 0 ? [] : marksIn(document);
	const marked = marks.map((place) => {
		const correction = quotedLine(lineWith(text, place));
		return {
			kind: 'yaml-non-valido' as const,
			line: lineAt(place),
			what: say.yaml.mark,
			correction,
		};
	});
	return onePerLine([...faults, ...marked]);
}

/** What the value of a broken line begins with, or holds, tells what the editor meant. */
const SLIPS: readonly { looks: RegExp; what: string; mended: boolean }[] = [
	{ looks: /^\s*\t/, what: say.yaml.tab, mended: false },
	{ looks: /^\s*(?:- )?[\w-]+:\s+['"]/, what: say.yaml.quote, mended: true },
	{ looks: /^\s*(?:- )?[\w-]+:\s+[[{]/, what: say.yaml.bracket, mended: false },
	{ looks: /^\s*(?:- )?[\w-]+:\s+[@`%&*!|>?]/, what: say.yaml.mark, mended: true },
	{ looks: /^\s*(?:- )?[\w-]+:\s.*: /, what: say.yaml.colon, mended: true },
];

function faultAt({ text, lineAt }: YamlText, error: YAMLError, place: number): Fault {
	const written = lineWith(text, place);
	const line = lineAt(place);
	if (error.code === 'DUPLICATE_KEY') {
		const what = say.repeatedKey(written.split(':', 1)[0]?.trim() ?? '');
		return { kind: 'chiave-ripetuta', line, what, correction: '' };
	}
	const slip = SLIPS.find(({ looks }) => looks.test(written));
	const correction = slip?.mended ? quotedLine(written) : '';
	return { kind: 'yaml-non-valido', line, what: slip?.what ?? say.yaml.other, correction };
}

/** What is never closed is missed at some later place: the slip is where it opens. */
function placeOf(error: YAMLError, text: string): number {
	const [place] = error.pos;
	if (!MISSED_LATER.includes(error.code)) return place;
	const openings = [...text.slice(0, place).matchAll(/^[ -]*[\w-]+:[ \t]+(['"[{]).*$/gm)];
	const unclosed = openings.findLast(([line, mark = '']) => !closes(line.trimEnd(), mark));
	return unclosed?.index ?? place;
}

const MISSED_LATER: readonly string[] = ['MISSING_CHAR', 'BAD_INDENT', 'UNEXPECTED_TOKEN'];

function closes(line: string, mark: string): boolean {
	const end = { '[': ']', '{': '}' }[mark] ?? mark;
	return line.endsWith(end) && line.indexOf(mark) < line.length - 1;
}

/**
 * Anchors, aliases and tags: no front matter needs them, and who writes `*importante*` means the
 * asterisks. Refusing them also keeps out texts that unfold without end.
 */
function marksIn(document: Document): number[] {
	const places: number[] = [];
	visit(document, (_, node) => {
		if (!isNode(node)) return;
		const marked = isAlias(node) || ('anchor' in node && node.anchor) || node.tag;
		if (marked) places.push(node.range?.[0] ?? 0);
	});
	return places;
}

function lineWith(text: string, place: number): string {
	const start = text.lastIndexOf('\n', place - 1) + 1;
	return text.slice(start).split(/\r?\n/, 1)[0] ?? '';
}

/** The line with its value between quotes and its apostrophes curled. */
function quotedLine(written: string): string {
	const [, key, value = ''] = /^(\s*(?:- )?[\w-]+):\s+(.+)$/.exec(written) ?? [];
	if (key === undefined) return '';
	const bare = value.trim().replace(/^(['"])(.*?)\1?$/, '$2');
	return `${key.trim()}: '${bare.replaceAll("'", '’')}'`;
}

/** One slip often makes the parser stumble several times on the same line. */
function onePerLine(faults: readonly Fault[]): Fault[] {
	return faults.filter(({ line }, index) => faults.findIndex((one) => one.line === line) === index);
}
