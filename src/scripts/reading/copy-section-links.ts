const SHOWN_MS = 4000;

/**
 * Whoever follows the link of a heading to itself finds its address on the clipboard as well.
 *
 * @param status where it is said; its data hold the words
 */
export function copySectionLinks(status: HTMLElement): void {
	const { copied, shown } = status.dataset;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.self-link'))
		link.onclick = async () => {
			status.textContent = '';
			const outcome = navigator.clipboard.writeText(link.href).then(
				() => copied,
				() => shown,
			);
			link.dataset.said = status.textContent = `${await outcome}`;
			setTimeout(() => delete link.dataset.said, SHOWN_MS);
		};
}
