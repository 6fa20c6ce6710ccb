import { deviceStorage } from './storage.ts';

const PLACES = 'dove-ero';
const OFF = 'non-ricordare';

/** Whether this device takes down where one has stopped reading. */
export function isPlaceKept(): boolean {
	return deviceStorage()?.getItem(OFF) == null;
}

/** Turned off, what was taken down is gone as well. */
export function turnKeeping(isOn: boolean): void {
	const storage = deviceStorage();
	storage?.removeItem(isOn ? OFF : PLACES);
	if (!isOn) storage?.setItem(OFF, '1');
}

export function writtenPlaces(): string | null | undefined {
	return deviceStorage()?.getItem(PLACES);
}

export function writePlaces(written: string): void {
	deviceStorage()?.setItem(PLACES, written);
}
