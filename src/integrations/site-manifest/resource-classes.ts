import { basename } from 'node:path';
import type { Audience } from '#domain/access.ts';
import { type BuiltFile, isText } from './built-files.ts';

/** Something with a class of its own: a file outside `/risorse/`, or a page rendered on demand. */
export type Root = { audience: Audience; text: string };

const WIDEST_FIRST: readonly Audience[] = ['public', 'members', 'staff'];

/**
 * Gives each hashed resource the widest audience of what leads to it, through any number of others.
 * Names hold a hash, so that one file naming another is the same as leading to it.
 *
 * @returns path → audience; what nothing leads to is for staff, the narrowest
 */
export function classifyResources(
	resources: readonly BuiltFile[],
	roots: readonly Root[],
): Map<string, Audience> {
	const byName = new Map(resources.map((file) => [basename(file.path), file]));
	const classes = new Map<string, Audience>();
	for (const audience of WIDEST_FIRST) {
		const open = roots.filter((root) => root.audience === audience).map((root) => root.text);
		for (let text = open.pop(); text !== undefined; text = open.pop()) {
			const reached = namedIn(text, byName).filter((file) => !classes.has(file.path));
			for (const file of reached) classes.set(file.path, audience);
			open.push(...reached.filter((file) => isText(file.path)).map(textOf));
		}
	}
	for (const file of resources) if (!classes.has(file.path)) classes.set(file.path, 'staff');
	return classes;
}

const NAME = /[a-z0-9][a-z0-9_.-]*\.[a-z0-9]+/gi;

function namedIn(text: string, byName: ReadonlyMap<string, BuiltFile>): BuiltFile[] {
	const names = new Set(text.match(NAME));
	return [...names].flatMap((name) => byName.get(name) ?? []);
}

function textOf(file: BuiltFile): string {
	return file.bytes.toString('utf8');
}
