import type { Counts } from './pagefind.ts';

/** The boxes with which results are narrowed. */
export type Filters = {
	/** Whether their numbers are seen; while they are not, nobody counts. */
	areOpen: () => boolean;
	/** Opens them for the first answer, where they stand beside the results. */
	offer: () => void;
	/** Writes how many results each value has, and hides what has none. */
	fill: (counts: Counts) => void;
	/** The names of the values chosen, as people read them. */
	chosen: () => string[];
	/** Chooses nothing. */
	clear: () => void;
};

const BESIDE = '(width >= 60rem)';

/**
 * @param panel the element that holds the search, as `SearchFilters.astro` writes it
 * @param onOpen what to do when they come into view
 */
export function filtersOf(panel: HTMLElement, onOpen: () => void): Filters {
	const filters = panel.querySelector('[data-filters]') as HTMLDetailsElement;
	const [content, unfilter] = filters.querySelectorAll<HTMLElement>(
		'[data-facets],[data-unfilter]',
	);
	const facets = [...filters.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
	const boxes = [...filters.querySelectorAll('input')];
	let isOffered = !matchMedia(BESIDE).matches;
	filters.ontoggle = () => {
		if (filters.open) onOpen();
	};

	return {
		areOpen: () => filters.open,
		offer: () => {
			if (!isOffered) filters.open = isOffered = true;
		},
		fill: (counts) => {
			for (const box of boxes) fillBox(box, counts[box.name]?.[box.value] ?? 0);
			for (const facet of facets) hideIfEmpty(facet);
			filters.hidden = facets.every((facet) => facet.hidden);
			if (content) content.hidden = false;
			if (unfilter) unfilter.hidden = boxes.every((box) => !box.checked);
		},
		chosen: () =>
			boxes.filter((box) => box.checked).map((box) => partOf(box, 'label')?.textContent ?? ''),
		clear: () => {
			for (const box of boxes) box.checked = false;
		},
	};
}

/** A box that is checked or has the focus stays where it is. */
function fillBox(box: HTMLInputElement, count: number): void {
	const row = box.closest('li') as HTMLElement;
	row.hidden = count === 0 && !box.checked && box !== document.activeElement;
	(partOf(box, 'count') as Element).textContent = `(${count})`;
}

/** A facet where something is chosen shows what, from the first time that it is filled. */
function hideIfEmpty(facet: HTMLDetailsElement): void {
	facet.hidden = !facet.querySelector('li:not([hidden])');
	if (facet.querySelector(':checked')) facet.open = true;
}

function partOf(box: HTMLInputElement, name: string): Element | null {
	return box.closest('label')?.querySelector(`[data-${name}]`) ?? null;
}
