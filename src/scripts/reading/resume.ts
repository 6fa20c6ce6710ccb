import { deviceStorage, isOn, KEEPING_PLACES, PLACES } from '../device/choices.ts';
import { keepPlace, readPlaces } from './places.ts';

const DAY_MS = 86_400_000;

/**
 * Offers to go on where one had stopped, on this device: nothing of it leaves the browser.
 *
 * @param line what says so; it waits hidden, with the name of the section and two links: to it, and to the start
 * @param links to the sections of the document
 * @returns what takes down the section in which one reads
 */
export function offerResume(
	line: HTMLElement,
	links: readonly HTMLAnchorElement[],
): (section?: string) => void {
	const storage = deviceStorage();
	const address = location.pathname;
	const places = () => readPlaces(storage?.getItem(PLACES));

	function keep(section?: string): void {
		if (!isOn(KEEPING_PLACES)) return;
		const day = Math.floor(Date.now() / DAY_MS);
		storage?.setItem(PLACES, JSON.stringify(keepPlace(places(), { address, section, day })));
	}

	const stopped = places()[address]?.section;
	const section = links.find(({ hash }) => hash === stopped);
	if (section && !location.hash) {
		const [name, link, no] = line.children as unknown as Parts;
		name.textContent = section.textContent;
		link.href = section.hash;
		no.onclick = () => {
			keep();
			line.hidden = true;
		};
		line.hidden = false;
	}
	return keep;
}

type Parts = [HTMLElement, HTMLAnchorElement, HTMLAnchorElement];
