import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { YamlSource } from './front-matter.ts';

/** The line where a value is written; of a value that is absent, the line of what should hold it. */
export function lineOf(source: YamlSource, path: readonly PropertyKey[]): number {
	let node: unknown = source.document.contents;
	let offset = isNode(node) ? startOf(node) : 0;
	for (const step of path) {
		const found = descend(node, step);
		if (!found) break;
		offset = found.offset;
		node = found.node;
	}
	return source.lineAt(offset);
}

function descend(node: unknown, step: PropertyKey): { node: unknown; offset: number } | null {
	if (isSeq(node)) {
		const item = node.items[Number(step)];
		return isNode(item) ? { node: item, offset: startOf(item) } : null;
	}
	if (!isMap(node)) return null;
	const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
	return pair && isNode(pair.key) ? { node: pair.value, offset: startOf(pair.key) } : null;
}

function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}
