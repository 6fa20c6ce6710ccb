/** Where a person was in the results, kept in the entry of history that she leaves. */
export type Place = {
	/** How many results were shown. */
	shown: number;
	scroll: number;
	/** The address of the result that she followed. */
	followed: string | null;
};

/** @param list the results as they are shown */
export function rememberPlace(list: Element, followed: string | null = null): void {
	const place: Place = { shown: list.children.length, scroll: scrollY, followed };
	history.replaceState(place, '');
}

/** @returns what was kept in this entry of history */
export function recalledPlace(): Place | null {
	return history.state as Place | null;
}

/** Scrolls to where the person was, and gives the focus back to the result that she followed. */
export function returnTo({ scroll, followed }: Place, list: Element): void {
	const links = [...list.querySelectorAll('a')];
	links.find((link) => link.getAttribute('href') === followed)?.focus({ preventScroll: true });
	scrollTo(0, scroll);
}
