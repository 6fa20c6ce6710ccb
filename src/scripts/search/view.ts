import { searchResults as text } from '#text/search-results.ts';
import type { Outcome } from './bundle.ts';
import { resultItem } from './result-item.ts';

type Found = Extract<Outcome, { kind: 'found' }>;

/** What the page shows; it decides nothing. */
export type View = {
	/** The button that asks for more results. */
	more: HTMLElement;
	/** How many results are shown. */
	count: () => number;
	blank: () => void;
	searching: () => void;
	none: (query: string) => void;
	failed: () => void;
	found: (outcome: Found, query: string) => void;
	/** Adds results to those shown, and leads the keyboard to the first of them. */
	add: (outcome: Found) => void;
};

const ANNOUNCE_AFTER_MS = 900;

/** @param panel the element that holds the search, as `SearchPanel.astro` writes it */
export function viewOf(panel: HTMLElement): View {
	const part = <Kind extends HTMLElement = HTMLElement>(name: string) =>
		panel.querySelector<Kind>(`[data-${name}]`) as Kind;
	const [results, list, more] = [part('results'), part('list'), part('more')] as const;
	const [summary, advice, failure] = [part('summary'), part('advice'), part('failure')] as const;
	const template = part<HTMLTemplateElement>('result');
	const announce = announcer(part('status'));

	function show(visible: HTMLElement[], sentence: string): void {
		for (const element of [results, list, more, advice, failure])
			element.hidden = !visible.includes(element);
		summary.textContent = sentence;
		list.replaceChildren();
		announce(sentence);
	}

	function add({ total, hits }: Found): HTMLElement | null {
		const items = hits.map((hit) => resultItem(template, hit));
		for (const item of items) list.appendChild(item);
		more.hidden = list.children.length >= total;
		return items[0]?.querySelector('a') ?? null;
	}

	return {
		more,
		count: () => list.children.length,
		blank: () => show([], ''),
		searching: () => {
			if (results.hidden) show([results], text.searching);
		},
		none: (query) => show([results, advice], text.none(query)),
		failed: () => show([failure], ''),
		found: (outcome, query) => {
			show([results, list], text.found(outcome.total, query));
			add(outcome);
		},
		add: (outcome) => add(outcome)?.focus(),
	};
}

/** A person who is still typing hears nothing: the sentence is said when the results stay. */
function announcer(status: HTMLElement): (sentence: string) => void {
	let waiting: ReturnType<typeof setTimeout>;
	return (sentence) => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			status.textContent = sentence;
		}, ANNOUNCE_AFTER_MS);
	};
}
