import { contentErrors as say } from '#text/content-errors.ts';
import { refusal } from './refusal.ts';

/** A field's key and a value that is right, as an editor would write it. */
export type Example = readonly [key: string, value: string];

/** The message for a value that is absent, empty, or, in the `otherwise` words, of another shape. */
export function absentOr(example: Example, otherwise: string) {
	return ({ input }: { input?: unknown }) => {
		if (input === undefined) return refusal(say.missing(example[0]), line(example));
		return refusal(input === null ? say.empty(example[0]) : otherwise, line(example));
	};
}

export function line([key, value]: Example): string {
	return `${key}: ${value}`;
}
