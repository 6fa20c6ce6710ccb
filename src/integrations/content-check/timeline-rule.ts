import { isDay } from '#domain/dates.ts';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { nearest } from '#schemas/nearest.ts';
import { timelineSchema } from '#schemas/timeline.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { YamlSource } from './front-matter.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import { type Library, type PageFile, slugOf, textAt } from './page-file.ts';
import type { Problem } from './problem.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { pathsIn, valueAt } from './values.ts';

const FILE = 'cronologia.yaml';

/** The timeline is well written, and each act in it is one that somebody has read, on its own day. */
export function timelineHolds(library: Library): Problem[] {
	const reading = readYamlFile(library.root, FILE, timelineSchema);
	if (reading === null) return [];
	const { source, problems } = reading;
	if (source === null) return [...problems];
	const register = library.pages.filter(({ folder }) => folder === 'norme');
	const faults = pathsIn(source.data, ['voci', '*']).flatMap((path) =>
		faultsOf({ source, index: Number(path[1]) }, register),
	);
	return [...problems, ...faults];
}

type Entry = { source: YamlSource; index: number };
type Slip = { key: string; kind: ErrorKind; what: string; wrong: string; right: string };

function faultsOf(entry: Entry, register: readonly PageFile[]): Problem[] {
	const { source, index } = entry;
	return slipsOf(entry, register).map(({ key, kind, what, wrong, right }) => {
		const line = lineOf(source, ['voci', index, key]);
		const correction = right === '' ? '' : mendedLine(source, line, { wrong, right });
		return { kind, file: FILE, line, what, correction };
	});
}

function slipsOf({ source, index }: Entry, register: readonly PageFile[]): Slip[] {
	const slug = valueAt(source.data, ['voci', index, 'norma']);
	const day = valueAt(source.data, ['voci', index, 'data']);
	if (typeof slug !== 'string') return [];
	const act = register.find((page) => slugOf(page) === slug);
	if (!act) return [unknownAct(slug, register)];
	return [...unreadAct(act, slug), ...otherDay(act, day)];
}

function unknownAct(slug: string, register: readonly PageFile[]): Slip {
	const right = nearest(slug, register.map(slugOf)) ?? '';
	const what = say.unknown.norme(slug);
	return { key: 'norma', kind: 'riferimento-inesistente', what, wrong: slug, right };
}

function unreadAct(act: PageFile, slug: string): Slip[] {
	if (valueAt(act.source.data, ['verifica', 'esito']) !== 'da-verificare') return [];
	const what = say.unreadAct(slug);
	return [{ key: 'norma', kind: 'atto-non-letto', what, wrong: '', right: '' }];
}

/** The register says the day of an act; where it does not, the timeline may. */
function otherDay(act: PageFile, day: unknown): Slip[] {
	const known = textAt(act, 'data');
	if (typeof day !== 'string' || !isDay(day) || !isDay(known) || known === day) return [];
	const what = say.otherDay(day, known);
	return [{ key: 'data', kind: 'data-diversa-dal-registro', what, wrong: day, right: known }];
}
