import {
	countApplications,
	countMembers,
	countNewPeople,
	countRenewals,
	type Figure,
	type YearBounds,
} from '#functions/storage/year-figures.ts';
import { figureLabels, yearFigures as text } from '#text/year-figures.ts';

/** One chart of the year: how it is called, what it counts, how it is read. */
export type YearFigure = {
	title: string;
	unit: string;
	read: (db: D1Database, year: YearBounds) => Promise<Figure[]>;
	/** What a code of the figure is called. */
	labelOf: (code: string) => string;
};

const labelOf = (code: string) => figureLabels[code] ?? code;
const { figures, units } = text;

/** The charts of the year, in their order; each service adds its own. */
export const YEAR_FIGURES: readonly YearFigure[] = [
	{
		title: figures.plan,
		unit: units.organisations,
		read: (db, year) => countMembers(db, 'plan', year),
		labelOf,
	},
	{
		title: figures.kind,
		unit: units.organisations,
		read: (db, year) => countMembers(db, 'kind', year),
		labelOf,
	},
	{
		title: figures.region,
		unit: units.organisations,
		read: (db, year) => countMembers(db, 'region', year),
		labelOf,
	},
	{ title: figures.renewals, unit: units.memberships, read: countRenewals, labelOf },
	{ title: figures.applications, unit: units.applications, read: countApplications, labelOf },
	{ title: figures.people, unit: units.people, read: countNewPeople, labelOf },
];
