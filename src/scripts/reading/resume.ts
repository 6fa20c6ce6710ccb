import { isPlaceKept, writePlaces, writtenPlaces } from '../device/reading-places.ts';
import { keepPlace, readPlaces } from './places.ts';

const DAY_MS = 86_400_000;

/**
 * Offers to go on where one had stopped, on this device: nothing of it leaves the browser.
 *
 * @param line what says so; it waits hidden, with a link and a button
 * @param links to the sections of the document
 * @returns what takes down the section in which one reads
 */
export function offerResume(
	line: HTMLElement,
	links: readonly HTMLAnchorElement[],
): (section: string) => void {
	const address = location.pathname;

	function keep(section?: string): void {
		const day = Math.floor(Date.now() / DAY_MS);
		writePlaces(JSON.stringify(keepPlace(readPlaces(writtenPlaces()), { address, section, day })));
	}

	const stopped = readPlaces(writtenPlaces())[address]?.section;
	const section = links.find(({ hash }) => hash === stopped);
	if (section && isPlaceKept() && !location.hash) {
		const [name, link] = line.querySelectorAll('a, q');
		const [no] = line.querySelectorAll('button');
		if (name) name.textContent = section.textContent;
		link?.setAttribute('href', section.hash);
		if (no)
			no.onclick = () => {
				keep();
				line.hidden = true;
				document.querySelector('main')?.focus({ preventScroll: true });
			};
		line.hidden = false;
	}
	return (hash) => isPlaceKept() && keep(hash);
}
