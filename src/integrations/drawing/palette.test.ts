import { expect, test } from 'vitest';
import { THEMES } from '#components/themes.ts';
import { colourOf, readPalettes } from './palette.ts';

const palettes = readPalettes();

test.each(THEMES)('around a page in the $scheme theme the browser has its paper', (theme) => {
	expect(theme.paper).toBe(colourOf(palettes[theme.scheme], 'paper'));
});

test('a shape has another colour in the dark theme', () => {
	expect(colourOf(palettes.dark, 'shape-petrol')).not.toBe(
		colourOf(palettes.light, 'shape-petrol'),
	);
});

test('a colour that the site has not stops the drawing', () => {
	expect(() => colourOf(palettes.light, 'shape-mauve')).toThrow('--shape-mauve');
});
