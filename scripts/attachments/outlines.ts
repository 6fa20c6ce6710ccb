import { type Sheet, type Style, setStyle } from './sheet.ts';

/** Writes one line with its top left corner at a place. */
export type Press = (text: string, style: Style, place: Place) => void;
export type Place = { left: number; top: number };

/**
 * A press that draws letters as shapes. The page looks written, but no text lies under it: nothing
 * for a search to find, nothing for a screen reader to say.
 */
export function outlinePress(sheet: Sheet): Press {
	const shapes = new Map<string, PDFKit.PDFKitReference>();

	function useShape(name: string, glyph: Glyph): void {
		const shape = shapes.get(name) ?? makeShape(sheet, glyph);
		shapes.set(name, shape);
		sheet.page.xobjects[name] = shape;
	}

	return (text, style, { left, top }) => {
		setStyle(sheet, style);
		const font = fontOf(sheet);
		const scale = style.size / font.unitsPerEm;
		const steps = font.layout(text).glyphs.map((glyph) => {
			const name = `${style.face}${glyph.id}`;
			useShape(name, glyph);
			return `/${name} Do 1 0 0 1 ${Math.round(glyph.advanceWidth)} 0 cm`;
		});
		const baseline = top + font.ascent * scale;
		const origin = [scale, 0, 0, -scale, left, baseline].map(short).join(' ');
		sheet.addContent(`q ${origin} cm ${steps.join(' ')} Q`);
	};
}

function makeShape(sheet: Sheet, glyph: Glyph): PDFKit.PDFKitReference {
	const shape = sheet.ref({ Type: 'XObject', Subtype: 'Form', BBox: [-500, -500, 2000, 1500] });
	shape.end(pathOf(glyph));
	return shape;
}

/** The contour in the operators of PDF, which knows cubic curves only. */
function pathOf({ path }: Glyph): string {
	let pen: readonly number[] = [0, 0];
	const drawn = path.commands.map(({ command, args }) => {
		const points = command === 'quadraticCurveTo' ? cubic(pen, args) : args;
		pen = args.slice(-2);
		return [...points.map(Math.round), OPERATORS[command]].join(' ');
	});
	return drawn.length === 0 ? 'n' : `${drawn.join(' ')} f`;
}

const OPERATORS: Record<Command, string> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'c',
	bezierCurveTo: 'c',
	closePath: 'h',
};

function cubic(from: readonly number[], quadratic: readonly number[]): number[] {
	const [x0 = 0, y0 = 0] = from;
	const [cx = 0, cy = 0, x = 0, y = 0] = quadratic;
	const towards = (end: number, control: number) => end + (2 / 3) * (control - end);
	return [towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y];
}

function short(value: number): string {
	return String(Number(value.toFixed(4)));
}

/** The font that pdfkit writes with, as fontkit read it; the types of pdfkit do not show it. */
function fontOf(sheet: Sheet): Outlines {
	const { _font: current }: { _font: { font: Outlines } } = Object(sheet);
	return current.font;
}

type Command = 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
type Glyph = {
	id: number;
	advanceWidth: number;
	path: { commands: readonly { command: Command; args: readonly number[] }[] };
};
type Outlines = {
	unitsPerEm: number;
	ascent: number;
	layout: (text: string) => { glyphs: readonly Glyph[] };
};
