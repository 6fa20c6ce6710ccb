import { readFileSync } from 'node:fs';

/** The colours of the site by name (`ink`, `shape-petrol`), as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

const TOKENS = 'src/styles/tokens.css';

/** The colours of the light and of the dark theme, read where the pages have them from. */
export function readPalettes(path = TOKENS): { light: Palette; dark: Palette } {
	const css = readFileSync(path, 'utf8');
	const dark = css.search(/@media[^{]*prefers-color-scheme: dark/);
	if (dark < 0) throw new Error(`${path} has no dark theme.`);
	const light = coloursIn(css.slice(0, dark));
	return { light, dark: { ...light, ...coloursIn(css.slice(dark)) } };
}

/** @throws when the palette has no such colour: a shape without one would be drawn black */
export function colourOf(palette: Palette, name: string): string {
	const colour = palette[name];
	if (colour === undefined) throw new Error(`${TOKENS} has no colour --${name}.`);
	return colour;
}

/** Of a name that is given twice, the first value: later ones are for special cases. */
function coloursIn(css: string): Palette {
	const found = [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/gi)];
	return Object.fromEntries(found.reverse().map(([, name, value]) => [name, value]));
}
