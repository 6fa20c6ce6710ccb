import { programme } from 'virtual:programme';
import { APPEARANCE_THEMES } from '#domain/appearance-fields.ts';
import { CROSS_THEMES } from '#domain/cross-themes.ts';
import type { Term } from '#domain/vocabulary.ts';
import {
	countAppearances,
	countApplications,
	countConsultations,
	countContributions,
	countMembers,
	countNewPeople,
	countRenewals,
	countSeats,
	type Figure,
	type YearBounds,
} from '#functions/storage/year-figures.ts';
import { contributions } from '#text/contributions.ts';
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
const contributionStates: Readonly<Record<string, string>> = contributions.states;

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
	{
		title: figures.seats,
		unit: units.seats,
		read: countSeats,
		labelOf: (slug) => programme.seminars.find((one) => one.slug === slug)?.title ?? slug,
	},
	{
		title: figures.consultations,
		unit: units.consultations,
		read: countConsultations,
		labelOf: (code) => labelIn(CROSS_THEMES, code),
	},
	{
		title: figures.appearances,
		unit: units.appearances,
		read: countAppearances,
		labelOf: (code) => labelIn(APPEARANCE_THEMES, code),
	},
	{
		title: figures.contributions,
		unit: units.contributions,
		read: countContributions,
		labelOf: (code) => contributionStates[code] ?? code,
	},
];

/** A code that the taxonomy has dropped since is shown as it was written. */
function labelIn(terms: readonly Term[], code: string): string {
	return terms.find((term) => term.code === code)?.label ?? code;
}
