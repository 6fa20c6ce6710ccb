import { readFileSync } from 'node:fs';
import { type Font, openSync } from 'fontkit';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';

const RULES = readFileSync('src/styles/fonts.css', 'utf8');
const WORDS =
	'Un ente pubblico e un ente del Terzo settore scrivono insieme un progetto: chi fa che cosa, con quali risorse e fino a quando. Ogni scelta ha una ragione, che resta scritta.';

/** PDF’s own faces have the widths of those that most machines have. */
const STAND_INS = {
	'bricolage-grotesque': 'Helvetica-Bold',
	'instrument-sans': 'Helvetica',
	'source-serif-4': 'Times-Roman',
	'source-serif-4-italic': 'Times-Italic',
} as const;

test.each(Object.entries(STAND_INS))(
	'a line set in the stand-in of %s is as long, within 3 in 100',
	(file, name) => {
		const adjusted = widthInPdfFace(name) * sizeAdjustAfter(file);
		expect(Math.abs(adjusted / widthIn(file) - 1)).toBeLessThan(0.03);
	},
);

/** The rule of a stand-in follows that of its face. */
function sizeAdjustAfter(file: string): number {
	const after = RULES.slice(RULES.indexOf(`/fonts/${file}.woff2`));
	return Number(/size-adjust: ([\d.]+)%/.exec(after)?.[1]) / 100;
}

function widthIn(file: string): number {
	const font = openSync(`public/fonts/${file}.woff2`) as Font;
	return font.layout(WORDS).advanceWidth / font.unitsPerEm;
}

function widthInPdfFace(name: string): number {
	return new PDFDocument().font(name).fontSize(1).widthOfString(WORDS);
}
