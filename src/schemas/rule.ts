import type { ErrorKind } from './error-kinds.ts';

/** A rule between the keys of a group: what holds, where it is said, and what is said. */
export type RuleParts<T> = {
	kind: ErrorKind;
	path: string;
	holds: (value: T) => boolean;
	message: (value: T) => string;
};

/** A rule between keys, checked even where other keys are wrong, so that one run says it all. */
export function rule<T extends object>(parts: RuleParts<T>) {
	return {
		holds: parts.holds,
		refusal: {
			path: [parts.path],
			params: { kind: parts.kind },
			when: isGroup,
			error: ({ input }: { input?: unknown }) => parts.message(input as T),
		},
	};
}

/** Whether a value has keys to compare; of what has none, the shape is wrong and said elsewhere. */
export function isGroup({ value }: { value: unknown }): boolean {
	return typeof value === 'object' && value !== null;
}
