import { isScalar } from 'yaml';
import { amountIn } from '#domain/money.ts';
import { type FieldKind, SHEET_FIELDS } from '#domain/sheet-fields.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import { type Library, type PageFile, textAt } from './page-file.ts';
import type { Problem } from './problem.ts';

/** YAML reads `180.000` as 180: a sum with a dot between thousands loses three zeros in silence. */
export function amountsKeepTheirZeros({ pages }: Library): Problem[] {
	return pages.flatMap((page) =>
		moneyKeysOf(page).flatMap((key): Problem[] => {
			const path = ['scheda', key];
			const node = page.source.document.getIn(path, true);
			const written = isScalar(node) && typeof node.value === 'number' ? (node.source ?? '') : '';
			if (!/^\d{1,3}\.\d{3}$/.test(written)) return [];
			const line = lineOf(page.source, path);
			const words = { wrong: written, right: String(amountIn(written)) };
			return [
				{
					kind: 'importo-non-valido',
					file: page.file,
					line,
					what: say.dottedThousands(key, written),
					correction: mendedLine(page.source, line, words),
				},
			];
		}),
	);
}

function moneyKeysOf(page: PageFile): string[] {
	const types = new Map<string, Readonly<Record<string, FieldKind>>>(Object.entries(SHEET_FIELDS));
	const fields = types.get(textAt(page, 'tipo')) ?? {};
	return page.folder === 'documenti'
		? Object.keys(fields).filter((key) => fields[key] === 'money')
		: [];
}
