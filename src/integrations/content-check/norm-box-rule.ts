import { isDay } from '#domain/dates.ts';
import { normValidityLabel } from '#domain/norm-validity-label.ts';
import { nearest } from '#schemas/nearest.ts';
import { type NormFrontMatter, normSchema } from '#schemas/norm.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { itemsAt, type Library, type PageFile, slugOf, visibilityOf } from './page-file.ts';
import type { Problem } from './problem.ts';
import { proseLines } from './prose-lines.ts';

/**
 * A box that quotes an act says of it what the register says: whether it is in force, and where its
 * text is. The correction holds all of it, so that an editor writes only the act and the article.
 */
export function normBoxesFollowTheRegister({ pages, today }: Library): Problem[] {
	const acts = new Map(pages.flatMap(toAct));
	return pages.flatMap((page) =>
		boxesOf(page).flatMap(({ line, written }) => {
			const fault = faultOf({ page, acts, today }, written);
			return fault ? [{ kind: 'riquadro-di-norma' as const, file: page.file, line, ...fault }] : [];
		}),
	);
}

type Written = Readonly<Record<string, string>>;
type Acts = ReadonlyMap<string, NormFrontMatter>;
type Place = { page: PageFile; acts: Acts; today: string };
type Fault = Pick<Problem, 'what' | 'correction'>;

/** An entry with faults of its own is not held against who quotes it. */
function toAct(page: PageFile): [string, NormFrontMatter][] {
	if (page.folder !== 'norme') return [];
	const read = normSchema.safeParse(page.source.data);
	return read.success ? [[slugOf(page), read.data]] : [];
}

function boxesOf(page: PageFile): { line: number; written: Written }[] {
	return proseLines(page.body).flatMap((text, index) => {
		const [, inside] = /^\s{0,3}:{3,}\s*norma\b(.*)$/.exec(text) ?? [];
		if (inside === undefined) return [];
		const pairs = [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
		return [{ line: page.bodyLine + index, written: Object.fromEntries(pairs) }];
	});
}

function faultOf({ page, acts, today }: Place, written: Written): Fault | null {
	const { atto = '' } = written;
	const act = acts.get(atto);
	if (!act) {
		const meant = nearest(atto, [...acts.keys()]);
		const correction = meant === undefined ? '' : writeBox({ ...written, atto: meant });
		return { what: say.normBox.unknown(atto), correction };
	}
	if (act.verifica.esito !== 'verificata')
		return { what: say.normBox.unread(atto), correction: '' };
	if (isUnlisted(page, atto))
		return { what: say.normBox.unlisted(atto), correction: listWith(page, atto) };
	const right = writeBox(asRegistered(act, written, today));
	return writeBox(written) === right ? null : { what: say.normBox.differs, correction: right };
}

/** What a public page names is open to all, and the register is for members: there the list is empty. */
function isUnlisted(page: PageFile, act: string): boolean {
	if (page.folder !== 'documenti' || visibilityOf(page) === 'pubblico') return false;
	return !itemsAt(page, 'norme').some(({ item }) => item === act);
}

function listWith(page: PageFile, act: string): string {
	const listed = itemsAt(page, 'norme').map(({ item }) => String(item));
	return `norme: [${[...listed, act].join(', ')}]`;
}

function asRegistered(act: NormFrontMatter, written: Written, today: string): Written {
	const { atto = '', articolo, letto = '' } = written;
	const wasRead = isDay(letto) && letto <= today;
	return {
		atto,
		articolo: articolo || (act.articoli[0]?.partizione ?? 'art. 1'),
		stato: normValidityLabel(act.tipo, act.vigenza.stato),
		...(act.collegamento && { testo: act.collegamento }),
		letto: wasRead ? letto : act.verifica.il,
	};
}

const ORDER = ['atto', 'articolo', 'stato', 'testo', 'letto'] as const;

function writeBox(written: Written): string {
	const pairs = ORDER.flatMap((key) => (written[key] ? [`${key}="${written[key]}"`] : []));
	return `:::norma{${pairs.join(' ')}}`;
}
