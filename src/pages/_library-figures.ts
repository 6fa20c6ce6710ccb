import type { Count } from '#components/chart-counts.ts';
import { countPhases, type PhaseCount } from '#domain/count-phases.ts';
import { countTerms } from '#domain/count-terms.ts';
import { countYears, type YearCount } from '#domain/count-years.ts';
import { CROSS_THEMES, DOCUMENT_TYPES } from '#domain/taxonomy.ts';
import { readLibrary } from './_library.ts';
import { readProcedures } from './_procedures.ts';
import { readRegister } from './_register.ts';

/** The library as numbers that everyone may know. */
export type LibraryFigures = {
	documents: number;
	norms: number;
	procedures: number;
	/** Cross-cutting themes that at least one document treats. */
	themesTreated: number;
	byType: readonly Count[];
	byTheme: readonly Count[];
	byPhase: readonly PhaseCount[];
	byYear: readonly YearCount[];
};

/** As many years as a phone has room for. */
const YEARS_TOLD = 8;

let figures: Promise<LibraryFigures> | undefined;

/** The figures of this build, counted once for all pages: what members may read, and no more. */
export function readLibraryFigures(): Promise<LibraryFigures> {
	figures ??= countLibrary();
	return figures;
}

async function countLibrary(): Promise<LibraryFigures> {
	const { forMembers } = await readLibrary();
	const all = forMembers.map(({ data }) => data);
	const byTheme = countTerms(
		CROSS_THEMES,
		all.map(({ trasversali }) => trasversali),
	);
	return {
		documents: all.length,
		norms: (await readRegister()).size,
		procedures: (await readProcedures()).length,
		themesTreated: byTheme.length,
		byType: countTerms(
			DOCUMENT_TYPES.map(({ code, plural }) => ({ code, label: plural })),
			all.map(({ tipo }) => [tipo]),
		),
		byTheme,
		byPhase: countPhases(all.map(({ fasi }) => fasi)),
		byYear: countYears(
			all.map(({ data }) => data),
			YEARS_TOLD,
		),
	};
}
