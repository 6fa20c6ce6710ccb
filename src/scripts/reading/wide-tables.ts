/** A table that fits is no region of the page and takes no focus; whether it fits may change. */
export function watchWidth(box: HTMLElement): void {
	new ResizeObserver(() => {
		const isWide = box.scrollWidth > box.clientWidth;
		box.role = isWide ? 'region' : 'group';
		box.tabIndex = isWide ? 0 : -1;
	}).observe(box);
}
