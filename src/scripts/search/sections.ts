import { readExcerpt } from './excerpt.ts';
import type { Hit, Section } from './pagefind.ts';
import { answered, resembles } from './resemblance.ts';

/**
 * The sections of a page where words were found, the nearest to the question first: the top of the
 * page if its title says all that was asked for, else the section that holds most of it.
 *
 * @param terms the words looked for
 */
export function sectionsIn({ meta, sub_results: sections }: Hit, terms: string): Section[] {
	const isTitled = resembles(meta.title ?? '', terms);
	const near = (section: Section) =>
		isTitled && !section.anchor ? Number.MAX_VALUE : nearness(section, terms);
	return sections
		.map((section) => ({ section, nearness: near(section) }))
		.sort((a, b) => b.nearness - a.nearness)
		.map(({ section }) => section);
}

/** More of the words count before more often. */
function nearness({ excerpt, weighted_locations: locations }: Section, terms: string): number {
	const marked = readExcerpt(excerpt).filter((piece) => piece.marked);
	const words = marked.map((piece) => piece.text).join(' ');
	const score = locations.reduce((sum, { balanced_score: one }) => sum + one, 0);
	return answered(words, terms) + score / (score + 1);
}
