import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DraftSource, draftOf } from '#domain/contribution-draft.ts';

/** What became of one contribution; the paths are from the root. */
export type Written =
	| { kind: 'written'; paths: readonly string[] }
	| { kind: 'there'; path: string };

/**
 * Writes page and attachment of an accepted contribution. What is there is never overwritten: an
 * editor may have worked on it since.
 *
 * @param place `root`: of the checkout; `today`: the day in Europe/Rome
 */
export function writeDraft(
	source: DraftSource,
	file: Uint8Array,
	{ root, today }: { root: string; today: string },
): Written {
	const { page, attachment } = draftOf(source, today);
	const there = [`${page.path}x`, page.path, attachment.path].find((path) =>
		existsSync(join(root, path)),
	);
	if (there !== undefined) return { kind: 'there', path: there };
	writeFileSync(join(root, attachment.path), file, { flag: 'wx' });
	try {
		writeFileSync(join(root, page.path), page.text, { flag: 'wx' });
	} catch (cause) {
		rmSync(join(root, attachment.path));
		throw new Error(`${page.path} could not be written.`, { cause });
	}
	return { kind: 'written', paths: [page.path, attachment.path] };
}
