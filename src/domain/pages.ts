/** One page of a long list; `number` starts from 1. */
export type ListPage<T> = { number: number; items: readonly T[] };

/** Cuts a list into pages; an empty list has one empty page, so that its address exists. */
export function inPages<T>(items: readonly T[], size: number): ListPage<T>[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, index) => ({
		number: index + 1,
		items: items.slice(index * size, (index + 1) * size),
	}));
}
