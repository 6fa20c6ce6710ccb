import type { Audience } from '#domain/access.ts';

/** Whom a record is for. What is only `announced` stands in public search for a text that members find whole. */
export type RecordAudience = Audience | 'announced';

/** Something that search finds and that is no page of its own. */
export type SearchRecord = {
	url: string;
	audience: RecordAudience;
	/** What is searched, in the spelling of the index. */
	content: string;
	/** What a result shows. */
	meta: Readonly<Record<string, string>>;
	filters: Readonly<Record<string, string[]>>;
	/** The day by which it is sorted, or its year: `YYYY-MM-DD` or `YYYY`. */
	day: string;
};
