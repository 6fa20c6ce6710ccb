import type { PlanCode } from './organisation-kinds.ts';
import type { PublishedContribution } from './published-contributions.ts';
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
	/** People whom the room holds; `null` where there is no limit. */
	capacity: number | null;
	/** When registrations open; `null` where they are open as soon as the programme is. */
	opens: string | null;
	/** When they close; `null` where that is the start. */
	closes: string | null;
	/** What only who is registered may have; `null` where all members read it on the seminar's page. */
	registrantsOnly: SeminarMaterials | null;
};

export type SeminarMaterials = {
	recording: SeminarRecording | null;
	links: readonly { title: string; address: string }[];
};

export type SeminarRecording = {
	title: string;
	address: string;
	length: string;
	hasSubtitles: boolean;
};

/** What the content says to the services: it changes with a build, never with a deed. */
export type Programme = {
	allowances: Readonly<Record<PlanCode, Allowances>>;
	/** Published ones, the latest first. */
	seminars: readonly ProgrammeSeminar[];
	/** Documents of the library that members gave, for all members to read; the latest first. */
	contributions: readonly PublishedContribution[];
	/** Published ones, those that close last first. */
	surveys: readonly Survey[];
};
