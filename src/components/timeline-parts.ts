import type { Day } from '#domain/dates.ts';
import type { LawPeriod } from '#domain/law-periods.ts';
import type { ShapeName } from './shapes.ts';

/** An act as the timeline shows it; `register` is there for who may open it. */
export type TimelineAct = {
	day: Day;
	title: string;
	sentence: string;
	/** What the act is, and the family that gives it its shape. */
	kind: string;
	family: ActFamily;
	/** Said of an act that has ended. */
	ended?: string | undefined;
	/** Nobody has checked yet whether it still holds. */
	unsure: boolean;
	official?: string | undefined;
	register?: string | undefined;
};

export type TimelinePeriod = { period: LawPeriod; acts: readonly TimelineAct[] };

/** One shape a family of acts, so that they are told apart without colours too. */
export const ACT_SHAPES = {
	norma: { name: 'quarter', figure: 'petrol' },
	giurisprudenza: { name: 'disc', figure: 'brick' },
	prassi: { name: 'ring', figure: 'ochre' },
	regolamento: { name: 'triangle', figure: 'sage' },
} as const satisfies Record<string, { name: ShapeName; figure: string }>;

export type ActFamily = keyof typeof ACT_SHAPES;

/** The family of a type of documents; what has none of its own counts as law. */
export function familyOf(type: string | undefined): ActFamily {
	return FAMILIES.find((family) => family === type) ?? 'norma';
}

const FAMILIES = Object.keys(ACT_SHAPES) as ActFamily[];
