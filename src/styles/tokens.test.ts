import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Colour, contrast, laidOn, parseColour } from '#tests/support/colours.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** Blocks that hold for a theme, in the order in which the later ones win. */
const DARK = '@media screen and (prefers-color-scheme: dark)';
const MORE = '@media (prefers-contrast: more)';
const BOTH = '@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)';
const THEMES = [
	{ theme: 'light', blocks: [''], words: 4.5, parts: 3 },
	{ theme: 'dark', blocks: ['', DARK], words: 4.5, parts: 3 },
	{ theme: 'light with more contrast', blocks: ['', MORE], words: 7, parts: 4.5 },
	{ theme: 'dark with more contrast', blocks: ['', DARK, MORE, BOTH], words: 7, parts: 4.5 },
] as const;

const GROUNDS = ['--paper', '--pale', '--cream', '--blush'] as const;
/** What is written or drawn on what; `/` lays a translucent ground on another. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
	['--ink', [...GROUNDS, '--found/--paper', '--reached/--paper', '--reached/--pale']],
	['--grey', [...GROUNDS, '--reached/--paper']],
	['--accent', [...GROUNDS, '--reached/--paper']],
	['--accent-strong', [...GROUNDS, '--reached/--paper']],
	['--brick', GROUNDS],
	['--on-accent', ['--accent', '--accent-strong']],
	['--on-band', ['--band']],
	['--paper', ['--ink']],
];
const PARTS: readonly (readonly [string, readonly string[]])[] = [
	['--edge', ['--paper', '--pale']],
	['--focus', ['--paper', '--pale', '--cream', '--blush']],
	['--accent', ['--paper']],
	['--brick', ['--paper', '--blush']],
];

describe.each(THEMES)('in the $theme theme', ({ blocks, words, parts }) => {
	const tokens = tokensOf(blocks);

	test.each(pairs(WORDS))(`%s is read on %s at ${words} to 1`, (word, ground) => {
		expect(contrast(colourOf(tokens, word), groundOf(tokens, ground))).toBeGreaterThanOrEqual(
			words,
		);
	});

	test.each(pairs(PARTS))(`%s is seen on %s at ${parts} to 1`, (part, ground) => {
		expect(contrast(colourOf(tokens, part), groundOf(tokens, ground))).toBeGreaterThanOrEqual(
			parts,
		);
	});
});

test('more contrast draws lines that are seen', () => {
	for (const { blocks } of THEMES.slice(2)) {
		const tokens = tokensOf(blocks);
		const ratio = contrast(colourOf(tokens, '--line'), colourOf(tokens, '--paper'));
		expect(ratio).toBeGreaterThanOrEqual(3);
	}
});

test('every theme names only colours that the light one has', () => {
	const known = tokensOf(['']);
	for (const block of [DARK, MORE, BOTH])
		expect([...tokensOf([block]).keys()].filter((name) => !known.has(name))).toEqual([]);
});

test('less motion leaves no duration', () => {
	const less = tokensOf(['@media (prefers-reduced-motion: reduce)']);
	expect([...less]).toEqual([
		['--quick', 'var(--instant)'],
		['--calm', 'var(--instant)'],
	]);
});

type Tokens = ReadonlyMap<string, string>;

function tokensOf(blocks: readonly string[]): Tokens {
	return new Map(blocks.flatMap((block) => [...declarationsIn(bodyOf(block))]));
}

/** The `:root` of a media query, or the one outside of all. */
function bodyOf(block: string): string {
	const at = block === '' ? css.indexOf(':root') : css.indexOf(`${block} {`);
	if (at < 0) throw new Error(`tokens.css has no ${block}.`);
	const start = css.indexOf(':root {', at);
	return css.slice(start, css.indexOf('}', start));
}

function declarationsIn(body: string): [string, string][] {
	return [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
		`${name}`,
		`${value}`,
	]);
}

function colourOf(tokens: Tokens, name: string): Colour {
	const value = tokens.get(name) ?? '';
	const [, base, share] =
		/^color-mix\(in srgb, var\((--[\w-]+)\) (\d+)%, transparent\)$/.exec(value) ?? [];
	if (base === undefined) return parseColour(value);
	return { ...colourOf(tokens, base), alpha: Number(share) / 100 };
}

function groundOf(tokens: Tokens, names: string): Colour {
	const [top = '', below] = names.split('/');
	const colour = colourOf(tokens, top);
	return below === undefined ? colour : laidOn(colour, colourOf(tokens, below));
}

function pairs(table: readonly (readonly [string, readonly string[]])[]): [string, string][] {
	return table.flatMap(([over, grounds]) =>
		grounds.map((ground): [string, string] => [over, ground]),
	);
}
