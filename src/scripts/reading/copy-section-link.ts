const SHOWN_MS = 4000;

/**
 * Whoever follows the link of a heading to itself finds its address on the clipboard as well.
 *
 * @param status where it is said; its data hold the words
 */
export function copySectionLink(link: HTMLAnchorElement, status: HTMLElement): void {
	link.onclick = async () => {
		const { copied, shown } = status.dataset;
		status.textContent = '';
		const outcome = await navigator.clipboard?.writeText(link.href).then(
			() => copied,
			() => shown,
		);
		const words = `${outcome ?? shown}`;
		status.textContent = words;
		link.dataset.said = words;
		setTimeout(() => delete link.dataset.said, SHOWN_MS);
	};
}
