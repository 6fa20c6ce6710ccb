import type { PlanCode } from './organisation-kinds.ts';
import type { Survey } from './surveys/survey.ts';

/** What a plan gives an organisation (`sito.yaml`). */
export type Allowances = {
	/** People of one organisation at one seminar. */
	seats: number;
	/** Short consultations within one membership period. */
	consultations: number;
	/** Staff at the organisation's own events, within one membership period. */
	appearances: number;
};

/** What the services need to know of a seminar; moments are ISO 8601 in UTC. */
export type ProgrammeSeminar = {
	slug: string;
	title: string;
	summary: string;
	start: string;
	end: string;
	place: string;
	mode: 'presenza' | 'distanza' | 'mista';
	topics: readonly string[];
};

/** What the content says to the services: it changes with a build, never with a deed. */
export type Programme = {
	allowances: Readonly<Record<PlanCode, Allowances>>;
	/** Published ones, the latest first. */
	seminars: readonly ProgrammeSeminar[];
	/** Published ones, those that close last first. */
	surveys: readonly Survey[];
};
