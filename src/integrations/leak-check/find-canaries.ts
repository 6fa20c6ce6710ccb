import { longDate } from '#domain/dates.ts';
import { CANARY, CANARY_STEM } from './canary.ts';
import { viewsOf } from './views.ts';

/** @returns the planted words that occur in a file, in any spelling */
export function findCanaries(bytes: Buffer): string[] {
	const views = viewsOf(bytes);
	const plain = views.flatMap((view) => view.toLowerCase().match(CANARY) ?? []);
	const hidden = views.flatMap(findInBase64);
	return [...new Set([...plain, ...hidden])];
}

/** @returns the days that occur in a file, as dates are written for machines or for people */
export function findDays(bytes: Buffer, days: readonly string[]): string[] {
	if (days.length === 0) return [];
	const views = viewsOf(bytes);
	return days.filter((day) =>
		views.some((view) => view.includes(day) || view.includes(longDate(day))),
	);
}

/**
 * How the stem looks in base64: it starts at the first, second or third byte of a group, and only
 * whole groups look the same whatever stands around.
 */
const BASE64_STEMS = [0, 1, 2].map((offset) => {
	const whole = Buffer.from('\0'.repeat(offset) + CANARY_STEM).toString('base64');
	return whole.slice(offset === 0 ? 0 : 4, Math.floor((offset + CANARY_STEM.length) / 3) * 4);
});

const BASE64_TAIL = 40;

function findInBase64(view: string): string[] {
	return BASE64_STEMS.flatMap((stem) => positionsOf(stem, view)).flatMap((position) => {
		const around = view.slice(Math.max(0, position - 4), position + BASE64_TAIL);
		const words = [0, 1, 2, 3].flatMap((skip) => {
			const decoded = Buffer.from(around.slice(skip), 'base64').toString('latin1');
			return decoded.toLowerCase().match(CANARY) ?? [];
		});
		return words.length > 0 ? words : [CANARY_STEM];
	});
}

function positionsOf(needle: string, text: string): number[] {
	const positions: number[] = [];
	for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
		positions.push(at);
	return positions;
}
