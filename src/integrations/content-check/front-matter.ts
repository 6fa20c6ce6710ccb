import { type Document, LineCounter, parseDocument } from 'yaml';
import { readRefusal, refusal } from '#schemas/refusal.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { Problem } from './problem.ts';
import { yamlFaults } from './yaml-faults.ts';

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

/** Reads a file that is YAML from top to bottom as front matter without a body. */
export function readWholeYaml(text: string): FrontMatter {
	const source = readYaml(text, 0);
	return source.readable ? { ...source, body: '', bodyLine: 1 } : source;
}

/** Reads a YAML text that must be a list of keys; `linesBefore` stand above it in its file. */
export function readYaml(
	text: string,
	linesBefore: number,
): { readable: true; source: YamlSource } | { readable: false; faults: readonly Fault[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const lineAt = (offset: number) => lineCounter.linePos(offset).line + linesBefore;
	const faults = yamlFaults({ document, text, lineAt });
	if (faults.length > 0) return { readable: false, faults };
	const data: unknown = document.toJS();
	if (!isKeys(data)) {
		return unreadable('yaml-non-valido', linesBefore + 1, refusal(say.notKeys, 'titolo: …'));
	}
	const lines = text.split('\n');
	const textOf = (line: number) => (lines[line - 1 - linesBefore] ?? '').trim();
	return { readable: true, source: { data, document, lineAt, textOf } };
}

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

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
