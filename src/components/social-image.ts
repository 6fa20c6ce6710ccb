import { type Colour, MARK } from './mark.ts';
import { placeTiles, TILE } from './place-tiles.ts';
import { PATTERN } from './shapes.ts';

/** What networks ask of the picture of a page. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 72;
/** The width that a title may take, beside the pattern. */
export const TEXT_WIDTH = 690;
const COLUMNS = 3;
const ROWS = 5;
const SIDE = HEIGHT / ROWS;
const TITLE_SIZES = [96, 84, 74, 64, 56, 48];
const SMALLEST_TITLE = 40;
const LINE_HEIGHT = 1.08;
/** What the name of the site leaves to the title. */
const TITLE_HEIGHT = 330;

export type Lettering = {
	/** Breaks a text into lines that fit a width at a size. */
	lines: (text: string, size: number) => string[];
	/** A line as an SVG path. */
	path: (line: string, size: number, start: { x: number; y: number }) => string;
};

export type SocialImage = {
	title: string;
	/** The name of the site in two lines, beside the mark. */
	site: readonly string[];
	/** What kind of page it is, over the title: «Seminario». */
	kind?: string | undefined;
	/** Any number: each gives another part of the pattern. */
	variant: number;
};

/** The picture that a page shows when it is shared: mark, title and a strip of the pattern. */
export function drawSocialImage(image: SocialImage, tools: Tools): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
		`<path fill="${tools.colour('paper')}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
		strip(image.variant, tools),
		letterhead(image.site, tools),
		title(image, tools),
		'</svg>',
	].join('');
}

function strip(variant: number, { shape }: Tools): string {
	const count = COLUMNS * ROWS;
	const turned = [...PATTERN, ...PATTERN].slice(variant % PATTERN.length).slice(0, count);
	const tiles = placeTiles(turned, COLUMNS).map(
		({ place, turn, square, figure, ground, colour }) =>
			`<g transform="${place}"><path fill="${shape(ground)}" d="${square}"/>` +
			`<path fill="${shape(colour)}" d="${figure}"${turn ? ` transform="${turn}"` : ''}/></g>`,
	);
	const place = `translate(${WIDTH - COLUMNS * SIDE} 0) scale(${SIDE / TILE})`;
	return `<g transform="${place}">${tiles.join('')}</g>`;
}

function letterhead(site: readonly string[], { display, shape, colour }: Tools): string {
	const mark = MARK.map(([name, path]) => `<path fill="${shape(name)}" d="${path}"/>`).join('');
	const name = site.map((line, row) => display.path(line, 30, { x: 162, y: 94 + row * 36 }));
	return (
		`<g transform="translate(${MARGIN} 66) scale(1.5)">${mark}</g>` +
		`<path fill="${colour('ink')}" d="${name.join('')}"/>`
	);
}

/** The title ends at the foot of the picture, in the largest letters in which it fits. */
function title({ title: text, kind }: SocialImage, { display, colour }: Tools): string {
	const { size, lines } = setTitle(text, display);
	const last = HEIGHT - MARGIN - size * 0.1;
	const first = last - (lines.length - 1) * size * LINE_HEIGHT;
	const set = lines.map((line, row) =>
		display.path(line, size, { x: MARGIN, y: first + row * size * LINE_HEIGHT }),
	);
	const over = kind ? display.path(kind, 30, { x: MARGIN, y: first - size * 0.85 - 22 }) : '';
	return (
		`<path fill="${colour('ink')}" d="${set.join('')}"/>` +
		(over && `<path fill="${colour('brick')}" d="${over}"/>`)
	);
}

function setTitle(text: string, { lines }: Lettering): { size: number; lines: string[] } {
	const settings = TITLE_SIZES.map((size) => ({ size, lines: lines(text, size) }));
	const fitting = settings.find(
		(setting) => setting.lines.length * setting.size * LINE_HEIGHT <= TITLE_HEIGHT,
	);
	return fitting ?? { size: SMALLEST_TITLE, lines: lines(text, SMALLEST_TITLE) };
}

type Tools = {
	display: Lettering;
	/** A colour of the site by its name, as `#rrggbb`. */
	colour: (name: string) => string;
	/** The colour of a shape. */
	shape: (name: Colour) => string;
};
