import { KNOWN_PLACES, PATTERNS } from './removal-patterns.ts';

/** What makes somebody recognisable. */
export type RemovalKind =
	| 'persona'
	| 'ente'
	| 'luogo'
	| 'indirizzo'
	| 'email'
	| 'telefono'
	| 'codice'
	| 'protocollo';

/** A piece of text that could be taken out, as it stands there. */
export type Removal = { kind: RemovalKind; text: string };

/** Names that the roster knows: of people, of organisations. */
export type KnownNames = { people: readonly string[]; bodies: readonly string[] };

/**
 * What in a text could tell who asked: names of people, bodies and places, addresses, mails, phones,
 * codes, protocol numbers. It proposes more than is needed, and cannot find everything: somebody
 * reads, ticks, and reads again.
 *
 * @returns each piece once, in the order of the text; a piece inside a longer one is left out
 */
export function proposeRemovals(text: string, known: KnownNames): Removal[] {
	const found = [...namesIn(text, known), ...patternsIn(text)].sort(
		(one, other) => one.at - other.at || other.text.length - one.text.length,
	);
	const kept: Found[] = [];
	for (const one of found) {
		const before = kept.at(-1);
		if (before && one.at < before.at + before.text.length) continue;
		kept.push(one);
	}
	return unique(kept.map(({ kind, text: piece }) => ({ kind, text: piece })));
}

/** The text without the pieces; in place of each stands what it was: `[ente]`. */
export function applyRemovals(text: string, removals: readonly Removal[]): string {
	if (removals.length === 0) return text;
	const longestFirst = removals.toSorted((one, other) => other.text.length - one.text.length);
	const kinds = new Map(longestFirst.map(({ text: piece, kind }) => [piece.toLowerCase(), kind]));
	const pattern = longestFirst.map(({ text: piece }) => escapePattern(piece)).join('|');
	return text.replaceAll(wholeWords(pattern), (piece) => `[${kinds.get(piece.toLowerCase())}]`);
}

type Found = Removal & { at: number };

function namesIn(text: string, { people, bodies }: KnownNames): Found[] {
	return [
		...find(text, 'persona', people.flatMap(partsOfName)),
		...find(text, 'ente', bodies.map(plain)),
		...find(text, 'luogo', KNOWN_PLACES),
	];
}

/** All of a name, and its surname alone; a first name alone is too common a word. */
function partsOfName(name: string): string[] {
	const whole = plain(name);
	const words = whole.split(' ');
	const surname = words.slice(1).join(' ');
	return [whole, `${surname} ${words[0]}`, surname].filter((part) => part.trim().length >= 4);
}

/** The roster may say more in brackets than people write. */
function plain(name: string): string {
	return name.replaceAll(/\s*\([^)]*\)/g, '').trim();
}

function find(text: string, kind: RemovalKind, names: readonly string[]): Found[] {
	const wanted = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
	if (wanted.length === 0) return [];
	return matches(text, kind, wholeWords(wanted.map(escapePattern).join('|')));
}

function patternsIn(text: string): Found[] {
	return PATTERNS.flatMap(({ kind, pattern }) => matches(text, kind, pattern));
}

function matches(text: string, kind: RemovalKind, pattern: RegExp): Found[] {
	return [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], at: match.index }));
}

function wholeWords(pattern: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Curly and straight apostrophes are one sign, and any blank stands for a blank. */
function escapePattern(piece: string): string {
	return piece
		.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll(/['’]/g, "['’]")
		.replaceAll(/\s+/g, '\\s+');
}

function unique(removals: readonly Removal[]): Removal[] {
	return [...new Map(removals.map((one) => [one.text, one])).values()];
}
