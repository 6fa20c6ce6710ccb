import { type IPropertiesOptions, ShadingType } from 'docx';

/** A4, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 };
const SIDE = 1_134;
export const MARGINS = { top: 1_247, right: SIDE, bottom: 1_247, left: SIDE, footer: 567 };
export const TEXT_WIDTH = PAGE.width - 2 * SIDE;

export const NOTE = 'Istruzione';
export const TO_FILL = 'DaCompletare';
export const CELL = 'Cella';
export const FOOT = 'Footer';

const INK = '14282A';
export const LINE = '7D8F90';
export const SHADE = 'E9F0EF';
const MARKED = 'FFF2CC';

/** Arial is on every office computer, and LibreOffice has its own of the same widths. */
const FONT = 'Arial';

/** Sizes are in half points. What has to be filled in and what has to go have styles of their own. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
	default: {
		document: {
			run: { font: FONT, size: 21, language: { value: 'it-IT' } },
			paragraph: { spacing: { after: 120, line: 276 } },
		},
		title: {
			run: { font: FONT, size: 34, bold: true, color: INK },
			paragraph: { spacing: { after: 240 }, keepNext: true },
		},
		heading1: heading(25, { before: 320, after: 120 }),
		heading2: heading(22, { before: 200, after: 80 }),
	},
	paragraphStyles: [
		{
			id: NOTE,
			name: 'Istruzione',
			basedOn: 'Normal',
			quickFormat: true,
			run: { italics: true, color: '1F4E4A' },
			paragraph: {
				indent: { left: 170 },
				spacing: { before: 120, after: 160 },
				border: { left: { style: 'single', size: 18, space: 8, color: '4E8F86' } },
			},
		},
		{
			id: CELL,
			name: 'Cella',
			basedOn: 'Normal',
			quickFormat: true,
			run: { size: 19 },
			paragraph: { spacing: { before: 40, after: 40, line: 252 } },
		},
		{ id: FOOT, name: 'footer', basedOn: 'Normal', run: { size: 17 } },
	],
	characterStyles: [
		{
			id: TO_FILL,
			name: 'Da completare',
			quickFormat: true,
			run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: MARKED } },
		},
	],
};

function heading(size: number, spacing: { before: number; after: number }) {
	return {
		run: { font: FONT, size, bold: true, color: INK },
		paragraph: { spacing, keepNext: true, keepLines: true },
	};
}
