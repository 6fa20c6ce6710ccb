import { type Colour, MARK } from './mark.ts';

/** The side of the mark. */
const SIDE = 48;
/** The empty circle, of which the pieces are the border. */
const CIRCLE = '<circle cx="24" cy="24" r="11"';

type ColourOf = (name: Colour | 'paper') => string;

/** The mark as a favicon, which has the colours of the theme in which it is shown. */
export function drawFavicon(light: ColourOf, dark: ColourOf): string {
	const names = ['paper', ...MARK.map(([name]) => name)] as const;
	const rules = (colour: ColourOf) =>
		names.map((name) => `.${name}{fill:${colour(name)}}`).join('');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">` +
		`<style>${rules(light)}@media(prefers-color-scheme:dark){${rules(dark)}}</style>` +
		`${CIRCLE} class="paper"/>${pieces((name) => `class="${name}"`)}</svg>\n`
	);
}

/**
 * The mark as a square icon of a fixed size.
 *
 * @param part of the side that the mark takes, from 0 to 1; below 1 the rest is paper, which a
 *   telephone may cut to its own form
 */
export function drawIcon(pixels: number, part: number, colour: ColourOf): string {
	const free = (SIDE / part - SIDE) / 2;
	const box = `${-free} ${-free} ${SIDE + 2 * free} ${SIDE + 2 * free}`;
	const ground =
		part < 1
			? `<path fill="${colour('paper')}" d="M${-free} ${-free}h${SIDE / part}v${SIDE / part}h${-SIDE / part}z"/>`
			: `${CIRCLE} fill="${colour('paper')}"/>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="${box}">` +
		`${ground}${pieces((name) => `fill="${colour(name)}"`)}</svg>`
	);
}

function pieces(paint: (name: Colour) => string): string {
	return MARK.map(([name, path]) => `<path ${paint(name)} d="${path}"/>`).join('');
}
