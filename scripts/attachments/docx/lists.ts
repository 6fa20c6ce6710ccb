import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { Block, Marker } from '../blocks.ts';
import { runsOf } from './runs.ts';

const STEP = 425;

/** The three kinds of list, as the word processor's own: a person adds a comma and the rest renumbers. */
export const NUMBERING: INumberingOptions = {
	config: [
		level('bullet', { format: LevelFormat.BULLET, text: '•', left: STEP }),
		level('number', { format: LevelFormat.DECIMAL, text: '%1.', left: STEP }),
		level('letter', { format: LevelFormat.LOWER_LETTER, text: '%1)', left: 2 * STEP }),
	],
};

/** Writes the lists of one document: a list that starts at 1 counts for itself, another goes on. */
export function listNumberer(): (list: List, keepNext: boolean) => Paragraph[] {
	const series: Record<Marker, number> = { bullet: 0, number: 0, letter: 0 };
	return ({ marker, start, items }, keepNext) => {
		if (start === 1) series[marker] += 1;
		const numbering = { reference: marker, level: 0, instance: series[marker] };
		const last = items.length - 1;
		return items.map((text, index) => {
			const children = runsOf(text);
			return new Paragraph({ numbering, keepNext: keepNext && index === last, children });
		});
	};
}

function level(reference: Marker, { format, text, left }: Level) {
	const paragraph = { indent: { left, hanging: STEP } };
	const only = { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph } };
	return { reference, levels: [only] };
}

type Level = { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string; left: number };
type List = Extract<Block, { kind: 'list' }>;
