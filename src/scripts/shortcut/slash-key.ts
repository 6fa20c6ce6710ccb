import { deviceStorage } from '../device/storage.ts';

const OFF = 'senza-scorciatoia';

/** Whether `/` leads to the search on this device. */
export function isSlashOn(): boolean {
	return deviceStorage()?.getItem(OFF) == null;
}

/**
 * Whoever speaks to the computer may press `/` unawares, so it can be turned off (WCAG 2.1.4), and
 * stays off.
 */
export function turnSlash(isOn: boolean): void {
	if (isOn) deviceStorage()?.removeItem(OFF);
	else deviceStorage()?.setItem(OFF, '1');
	showWhetherOn();
}

/** Lets the style of the page name the key only where it works. */
export function showWhetherOn(): void {
	document.documentElement.toggleAttribute('data-slash', isSlashOn());
}
