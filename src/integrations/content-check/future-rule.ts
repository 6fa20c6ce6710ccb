import { type Day, isDay } from '#domain/dates.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { PageFolder } from './library.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import { type Library, type PageFile, textAt } from './page-file.ts';
import type { Problem } from './problem.ts';
import { type Path, valueAt } from './values.ts';

/** A day on which something was done lies no later than today; a programme or a deadline may. */
export function pastIsPast({ pages, today }: Library): Problem[] {
	return pages.flatMap((page) =>
		donePathsOf(page).flatMap((path): Problem[] => {
			const day = valueAt(page.source.data, path);
			if (typeof day !== 'string' || !isDay(day) || day <= today) return [];
			const line = lineOf(page.source, path);
			const words = { wrong: day, right: lastBefore(day, today) };
			return [
				{
					kind: 'data-futura',
					file: page.file,
					line,
					what: say.inTheFuture(String(path.at(-1)), day, today),
					correction: mendedLine(page.source, line, words),
				},
			];
		}),
	);
}

/** Days of what is done, folder by folder. */
const DONE: Partial<Record<PageFolder, readonly Path[]>> = {
	documenti: [['data'], ['verificato', 'il']],
	pubblicazioni: [['data'], ['verificato', 'il']],
	norme: [['data'], ['verifica', 'il']],
	procedure: [['inizio']],
};

/** Days of what is done in a sheet: the `giorno` of a seminar may lie ahead, that of a circular not. */
const DONE_IN_SHEET: Readonly<Record<string, readonly Path[]>> = {
	norma: [['scheda', 'controllo']],
	giurisprudenza: [
		['scheda', 'decisione'],
		['scheda', 'deposito'],
	],
	prassi: [['scheda', 'giorno']],
	convenzione: [['scheda', 'firma']],
	verbale: [['scheda', 'seduta']],
	modello: [['scheda', 'revisione_giuridica', 'il']],
};

function donePathsOf(page: PageFile): readonly Path[] {
	const shared = DONE[page.folder] ?? [];
	if (page.folder !== 'documenti') return shared;
	return [...shared, ...(DONE_IN_SHEET[textAt(page, 'tipo')] ?? [])];
}

/** The same day of the last year that had it: a wrong year is the commonest slip. */
function lastBefore(day: Day, today: Day): Day {
	const year = Number(today.slice(0, 4));
	const meant = [year, year - 1].map((one) => `${one}${day.slice(4)}`);
	return meant.find((one) => isDay(one) && one <= today) ?? today;
}
