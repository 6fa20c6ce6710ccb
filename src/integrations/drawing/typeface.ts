import { type Font, openSync } from 'fontkit';

/** A font of the site, that draws letters as paths: no machine has to have it installed. */
export type Typeface = {
	/** The width of a line at a size, both in pixels. */
	width: (line: string, size: number) => number;
	/** The path of a line that starts at a place of its baseline. */
	path: (line: string, size: number, start: Point) => string;
};

/** @param path a font file; its characters are those of the site, and others are left out */
export function openTypeface(path: string): Typeface {
	const font = openSync(path);
	if (!('layout' in font)) throw new Error(`${path} holds more than one font.`);
	return {
		width: (line, size) => (layOut(font, line).advanceWidth * size) / font.unitsPerEm,
		path: (line, size, start) => pathOf(font, line, { ...start, scale: size / font.unitsPerEm }),
	};
}

/**
 * Breaks a text at its spaces into as few lines as fit a width, as even as they can be. A word that
 * is wider than that stands on a line by itself.
 */
export function breakLines(text: string, width: number, measure: (line: string) => number) {
	const words = text.split(' ');
	let rest: Setting[] = [{ cost: 0, lines: [] }];
	for (let start = words.length - 1; start >= 0; start -= 1) {
		const settings = rest.flatMap((after, index) => {
			const line = words.slice(start, start + index + 1).join(' ');
			const room = 1 - measure(line) / width;
			if (room < 0 && index > 0) return [];
			return { cost: after.cost + A_LINE + room ** 2, lines: [line, ...after.lines] };
		});
		rest = [settings.reduce((best, other) => (other.cost < best.cost ? other : best)), ...rest];
	}
	return rest[0]?.lines ?? [];
}

/** More than all the unevenness of a title, so that fewer lines win. */
const A_LINE = 100;

type Setting = { cost: number; lines: string[] };

function layOut(font: Font, line: string) {
	const known = [...line].filter((character) =>
		font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
	);
	return font.layout(known.join(''));
}

function pathOf(font: Font, line: string, { x, y, scale }: Point & { scale: number }): string {
	const { glyphs, positions } = layOut(font, line);
	let pen = x;
	return glyphs
		.map((glyph, index) => {
			const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
			const drawn = glyph.path.scale(scale, -scale).translate(pen + xOffset * scale, y);
			pen += xAdvance * scale;
			return drawn.toSVG();
		})
		.join('');
}

type Point = { x: number; y: number };
