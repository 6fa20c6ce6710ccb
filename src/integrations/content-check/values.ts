/** Where a value stands in front matter: keys, and positions in lists. */
export type Path = readonly (string | number)[];

/** The value at a path, or `undefined` where a step leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null
				? new Map<string, unknown>(Object.entries(value)).get(String(step))
				: undefined,
		data,
	);
}

/** The paths that exist, with each `*` replaced by the positions of its list. */
export function pathsIn(data: unknown, [step, ...rest]: readonly string[]): Path[] {
	if (step === undefined) return [[]];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data)
		.filter(([key]) => step === key || (step === '*' && Array.isArray(data)))
		.flatMap(([key, value]) =>
			pathsIn(value, rest).map((path) => [Array.isArray(data) ? Number(key) : key, ...path]),
		);
}
