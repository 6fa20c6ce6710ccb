import { toSlug } from '#domain/slug.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { lineOf } from './line-of.ts';
import { itemsAt, type Library, type PageFile, textAt } from './page-file.ts';
import type { Problem } from './problem.ts';
import { valueAt } from './values.ts';

type Claim = { page: PageFile; line: number; name: string; from: string; to: string };

/** On any day a name means one act: «Codice dei contratti pubblici» meant three, one after the other. */
export function aliasesMeanOneAct({ pages }: Library): Problem[] {
	const claims = normsIn(pages).flatMap(claimsOf);
	return claims.flatMap((claim, index): Problem[] => {
		const other = claims.slice(0, index).find((earlier) => collide(earlier, claim));
		if (!other) return [];
		const what = say.sameAlias(claim.name, other.page.file);
		return [
			{ kind: 'alias-conteso', file: claim.page.file, line: claim.line, what, correction: '' },
		];
	});
}

/** An identifier names one act: two entries with the same one are one entry written twice. */
export function identifiersDiffer({ pages }: Library): Problem[] {
	const first = new Map<string, PageFile>();
	return normsIn(pages).flatMap((page): Problem[] => {
		const identifier = textAt(page, 'identificativo').trim().toLowerCase();
		const other = first.get(identifier);
		first.set(identifier, other ?? page);
		if (identifier === '' || !other) return [];
		const line = lineOf(page.source, ['identificativo']);
		const what = say.sameIdentifier(textAt(page, 'identificativo'), other.file);
		return [{ kind: 'identificativo-ripetuto', file: page.file, line, what, correction: '' }];
	});
}

function normsIn(pages: readonly PageFile[]): PageFile[] {
	return pages.filter(({ folder }) => folder === 'norme');
}

function claimsOf(page: PageFile): Claim[] {
	return itemsAt(page, 'alias').flatMap(({ item, line }) => {
		const name = valueAt(item, ['nome']);
		if (typeof name !== 'string') return [];
		const from = String(valueAt(item, ['dal']) ?? '0000');
		const to = String(valueAt(item, ['al']) ?? '9999');
		return [{ page, line, name, from, to }];
	});
}

function collide(one: Claim, other: Claim): boolean {
	return toSlug(one.name) === toSlug(other.name) && one.from <= other.to && other.from <= one.to;
}
