import { type Asked, searchResults as text } from '#text/search-results.ts';
import type { Found, None } from './find.ts';
import { resultItem } from './result-item.ts';

/** What the page shows of results; it decides nothing. */
export type View = {
	/** The button that asks for more results. */
	more: HTMLElement;
	/** The button that asks again what failed. */
	retry: HTMLElement;
	list: HTMLElement;
	blank: (sentence: string) => void;
	searching: () => void;
	none: (outcome: None, asked: Asked) => void;
	failed: () => void;
	found: (outcome: Found, asked: Asked) => void;
	/** Adds results to those shown, and leads the keyboard to the first of them. */
	add: (outcome: Found, asked: Asked) => void;
	/** Leads the focus to the heading of the results, or elsewhere where there are none. */
	takeFocus: (otherwise: HTMLElement) => void;
};

const ANNOUNCE_AFTER_MS = 900;

/** @param panel the element that holds the search, as `SearchPanel.astro` writes it */
export function viewOf(panel: HTMLElement): View {
	const part = <Kind extends HTMLElement = HTMLElement>(name: string) =>
		panel.querySelector<Kind>(`[data-${name}]`) as Kind;
	const [results, list, more] = [part('results'), part('list'), part('more')] as const;
	const [summary, advice, failure] = [part('summary'), part('advice'), part('failure')] as const;
	const [order, without] = [part('order'), part('without')] as const;
	const template = part<HTMLTemplateElement>('result');
	const announce = announcer(part('status'));

	/** Focus that stood on what goes away waits on the heading, so that the keyboard is never lost. */
	function show(visible: readonly HTMLElement[], ...sentences: string[]): void {
		const hadFocus = results.contains(document.activeElement);
		for (const element of [results, list, more, order, advice, failure])
			element.hidden = !visible.includes(element);
		summary.textContent = sentences[0] ?? '';
		list.replaceChildren();
		announce(sentences.join('. '));
		const isLost = hadFocus && !isShown(document.activeElement);
		if (isLost) summary.focus({ preventScroll: true });
	}

	function add({ total, hits }: Found, { words }: Asked): HTMLElement | null {
		const items = hits.map((hit) => resultItem(template, hit, words));
		for (const item of items) list.appendChild(item);
		more.hidden = list.children.length >= total;
		return items[0]?.querySelector('a') ?? null;
	}

	return {
		more,
		retry: part('retry'),
		list,
		blank: (sentence) => show(sentence ? [results] : [], sentence),
		searching: () => {
			if (results.hidden) show([results, order], text.searching);
		},
		none: ({ without: count }, asked) => {
			without.hidden = count === 0;
			const sentence = count === 0 ? '' : text.withoutFilters(count);
			if (without.firstElementChild) without.firstElementChild.textContent = sentence;
			show([results, advice], text.none(asked), ...(sentence ? [sentence] : []));
		},
		failed: () => show([failure]),
		found: (outcome, asked) => {
			show([results, list, order], text.found(outcome.total, asked));
			add(outcome, asked);
		},
		add: (outcome, asked) => add(outcome, asked)?.focus(),
		takeFocus: (otherwise) => (isShown(summary) ? summary : otherwise).focus(),
	};
}

function isShown(element: Element | null): boolean {
	return element !== null && element !== document.body && element.checkVisibility();
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
