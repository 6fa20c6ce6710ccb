import { colourOf, readPalettes } from './palette.ts';
import { breakLines, openTypeface } from './typeface.ts';

const DISPLAY = 'public/fonts/bricolage-grotesque.woff2';

/** What a drawing of the site is made with: the letters of its titles and the colours of a theme. */
export function drawingTools(width: number) {
	const face = openTypeface(DISPLAY);
	const { light } = readPalettes();
	return {
		display: {
			lines: (text: string, size: number) =>
				breakLines(text, width, (line) => face.width(line, size)),
			path: face.path,
		},
		colour: (name: string) => colourOf(light, name),
		shape: (name: string) => colourOf(light, `shape-${name}`),
	};
}
