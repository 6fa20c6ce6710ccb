import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const TOKENS = 'tokens.css';
const sheets = [
	...globSync('src/styles/*.css').map((file) => sheetOf(file, readFileSync(file, 'utf8'))),
	...globSync('src/**/*.astro').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) =>
			sheetOf(file, css),
		),
	),
];
const others = sheets.filter(({ name }) => name !== TOKENS);

test.each([
	['a colour', /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi],
	['a colour by its English name', /:[^;{]*\b(?:white|black|gr[ae]y|red|green|blue|yellow)\b/gi],
	['a duration', /(?<![\w.-])\d*\.?\d+m?s\b/gi],
	['a curve of motion', /\b(?:cubic-bezier|steps|linear)\(/gi],
])('%s is written in tokens.css alone', (_what, literal) => {
	expect(others.flatMap(({ name, css }) => matchesOf(withoutTokens(css), literal, name))).toEqual(
		[],
	);
	expect(sheets.length).toBeGreaterThan(others.length);
});

test('the search for literals finds one of each', () => {
	const css = 'a { color: #fff; background: rgb(0 0 0); transition: color 120ms linear(0, 1); }';
	expect(css.match(/#[\da-f]{3,8}\b/gi)).toEqual(['#fff']);
	expect(css.match(/(?<![\w.-])\d*\.?\d+m?s\b/gi)).toEqual(['120ms']);
});

test('every custom property that is used is defined', () => {
	const defined = new Set(definitions());
	expect([...new Set(uses())].filter((name) => !defined.has(name))).toEqual([]);
});

test('every custom property that is defined is used', () => {
	const used = new Set(uses());
	expect([...new Set(definitions())].filter((name) => !used.has(name))).toEqual([]);
});

test('every stylesheet stands in a layer of the site, or belongs to the gallery alone', () => {
	const site = readFileSync('src/styles/site.css', 'utf8');
	const imported = [...site.matchAll(/@import "\.\/([\w-]+\.css)" layer\(\w+\);/g)].map(
		([, name]) => name,
	);
	const apart = ['site.css', 'gallery.css'];
	expect(imported.toSorted()).toEqual(
		sheets
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.css') && !apart.includes(name))
			.toSorted(),
	);
});

/** Comments are left out, and so are addresses and names in quotes. */
function sheetOf(file: string, css: string) {
	return { name: basename(file), css: css.replaceAll(/\/\*.*?\*\/|"[^"]*"/gs, '') };
}

/** Names of tokens hold names of colours, such as `--grey`. */
function withoutTokens(css: string): string {
	return css.replaceAll(/--[\w-]+/g, '');
}

function matchesOf(css: string, pattern: RegExp, name: string): string[] {
	return [...css.matchAll(pattern)].map(([found]) => `${name}: ${found.trim()}`);
}

function definitions(): string[] {
	return sheets.flatMap(({ css }) =>
		[...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => `${name}`),
	);
}

function uses(): string[] {
	return sheets.flatMap(({ css }) =>
		[...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => `${name}`),
	);
}
