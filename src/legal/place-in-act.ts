import { type Heading, type Level, type Mark, partitionName } from './partition.ts';

/** Where a text stands, from the article down, and the name of that place in an address. */
export type Place = {
	/** `null` where the text has named this place before: an address leads to one point. */
	id: string | null;
	steps: readonly Step[];
};

/** Follows a text from its headings through its marks, and says which part each of them opens. */
export type Follower = {
	/** @returns the place that a heading names, `null` where it is a title like others */
	enter: (heading: Heading | null, depth: number) => Place | null;
	/** Whether such a mark opens a part here: elsewhere `1.` counts the items of a list. */
	divides: (mark: Mark | null) => mark is Mark;
	/** @returns the place that a mark opens; what follows stands in it */
	open: (mark: Mark) => Place;
};

export function followParts(): Follower {
	const taken = new Set<string>();
	let article: { step: Step; depth: number } | null = null;
	/** What the last heading names, and what the last mark has opened in it. */
	let base: readonly Step[] = [];
	let here: readonly Step[] = [];

	function placeAt(steps: readonly Step[]): Place {
		here = steps;
		const id = steps.reduce((name, step) => partitionName(name, step.level, step.number), '');
		const isNew = !taken.has(id);
		taken.add(id);
		return { id: isNew ? id : null, steps };
	}

	return {
		enter(heading, depth) {
			if (article && depth <= article.depth) article = null;
			if (heading?.article)
				article = { step: { level: 'article', number: heading.article }, depth };
			here = base = stepsOf(heading, article?.step);
			return heading && placeAt(base);
		},
		divides: (mark): mark is Mark => mark !== null && isPartOf(here, base, mark.level),
		open(mark) {
			const above = here.filter((step) => DEPTH[step.level] < DEPTH[mark.level]);
			return placeAt([...above, { level: mark.level, number: mark.number }]);
		},
	};
}

/** A title of other words holds no parts, even inside an article. */
function stepsOf(heading: Heading | null, article: Step | undefined): Step[] {
	if (!heading) return [];
	const comma: Step[] = heading.comma ? [{ level: 'comma', number: heading.comma }] : [];
	return article ? [article, ...comma] : comma;
}

/** Commas divide an article; numbers divide what an article is divided into. */
function isPartOf(here: readonly Step[], base: readonly Step[], level: Level): boolean {
	if (level === 'comma') return base.at(-1)?.level === 'article';
	return level === 'letter' ? base.length > 0 : here.some((step) => step.level !== 'article');
}

const DEPTH: Record<Level, number> = { article: 0, comma: 1, letter: 2, number: 3 };

type Step = { level: Level; number: string };
