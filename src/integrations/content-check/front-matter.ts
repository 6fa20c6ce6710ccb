import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { readRefusal, refusal } from '#schemas/refusal.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { Problem } from './problem.ts';

type Fault = Omit<Problem, 'file'>;

/** What a content file says of itself, with the place of each key; `faults` where it can't be read. */
export type FrontMatter =
	| { readable: true; source: YamlSource; body: string; bodyLine: number }
	| { readable: false; faults: readonly Fault[] };

export type YamlSource = {
	data: Record<string, unknown>;
	document: Document;
	/** Line of the file, counted from 1, of an offset in the YAML text. */
	lineAt: (offset: number) => number;
	/** What a line of the file says, without blank ends. */
	textOf: (line: number) => string;
};

/** Splits a text into front matter and body. Line ends of Windows and a byte order mark are no error. */
export function readFrontMatter(text: string): FrontMatter {
	const match = FENCED.exec(text);
	if (!match) return unreadable('frontespizio-assente', 1, refusal(say.noFrontMatter, '---'));
	const [fenced, opening = '', yaml = ''] = match;
	const source = readYaml(yaml, linesIn(opening));
	if (!source.readable) return source;
	return { ...source, body: text.slice(fenced.length), bodyLine: linesIn(fenced) + 1 };
}

/** Reads a YAML text that must be a list of keys; `linesBefore` stand above it in its file. */
export function readYaml(
	text: string,
	linesBefore: number,
): { readable: true; source: YamlSource } | { readable: false; faults: readonly Fault[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const lineAt = (offset: number) => lineCounter.linePos(offset).line + linesBefore;
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => faultOf(error, text, lineAt(error.pos[0])));
		return { readable: false, faults: onePerLine(faults) };
	}
	const data: unknown = document.toJS();
	if (!isKeys(data)) {
		return unreadable('yaml-non-valido', linesBefore + 1, refusal(say.notKeys, 'titolo: …'));
	}
	const lines = text.split('\n');
	const textOf = (line: number) => (lines[line - 1 - linesBefore] ?? '').trim();
	return { readable: true, source: { data, document, lineAt, textOf } };
}

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

const YAML_SENTENCES: Readonly<Record<string, string>> = {
	MISSING_CHAR: say.yaml.quote,
	UNEXPECTED_TOKEN: say.yaml.quote,
	BLOCK_AS_IMPLICIT_KEY: say.yaml.colon,
	TAB_AS_INDENT: say.yaml.tab,
};

function faultOf(error: YAMLError, text: string, line: number): Fault {
	const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
	const written = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
	if (error.code === 'DUPLICATE_KEY') {
		const what = say.repeatedKey(written.split(':', 1)[0]?.trim() ?? '');
		return { kind: 'chiave-ripetuta', line, what, correction: '' };
	}
	const what = YAML_SENTENCES[error.code] ?? say.yaml.other;
	return { kind: 'yaml-non-valido', line, what, correction: quotedLine(written) };
}

/** The line with its value between quotes and its apostrophes curled, which mends most lines. */
function quotedLine(written: string): string {
	const parts = /^(\s*(?:- )?[\w-]+):\s+(.+)$/.exec(written.replaceAll('\t', '  '));
	const [, key, value = ''] = parts ?? [];
	if (key === undefined || /^[[{>|]/.test(value)) return '';
	const bare = value.trim().replace(/^(['"])(.*?)\1?$/, '$2');
	return `${key}: '${bare.replaceAll("'", '’')}'`;
}

/** One slip often makes the parser stumble several times on the same line. */
function onePerLine(faults: readonly Fault[]): Fault[] {
	return faults.filter(
		(fault, index) => faults.findIndex(({ line }) => line === fault.line) === index,
	);
}

function unreadable(kind: Fault['kind'], line: number, message: string) {
	const { what, line: correction } = readRefusal(message);
	return { readable: false as const, faults: [{ kind, line, what, correction }] };
}

function linesIn(text: string): number {
	return text.split('\n').length - 1;
}

function isKeys(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
