/** Where one has stopped reading: by address of the document, its section and the day, from 1970. */
export type Places = Readonly<Record<string, { section: string; day: number }>>;

const KEPT_DAYS = 90;
const MOST = 50;

/**
 * Takes down where one reads a document.
 *
 * @param section its anchor, or none at the start of the document, which nobody needs to be told
 * @param day days since 1970
 * @returns the places worth keeping: the last 50, for 90 days
 */
export function keepPlace(
	places: Places,
	{ address, section, day }: { address: string; section: string | undefined; day: number },
): Places {
	const kept = Object.entries(places).filter(
		([of, place]) => of !== address && day - place.day <= KEPT_DAYS,
	);
	// The newest are last, since each one leaves its place when it is taken down again.
	if (section) kept.push([address, { section, day }]);
	return Object.fromEntries(kept.slice(-MOST));
}

/** @returns what was taken down, or nothing where it can't be read */
export function readPlaces(written: string | null | undefined): Places {
	try {
		return Object(JSON.parse(written ?? '{}'));
	} catch {
		return {};
	}
}
