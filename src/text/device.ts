import type { Device } from '#domain/device.ts';

/** A device in the words of its owner: `Firefox su Windows`. */
export function describeDevice({ browser, system }: Device): string {
	if (browser && system) return `${browser} su ${system}`;
	return browser ?? system ?? 'Dispositivo non riconosciuto';
}
