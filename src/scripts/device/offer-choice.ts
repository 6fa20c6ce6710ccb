import { type Choice, deviceStorage, isOn, KEEPING_PLACES, PLACES, showSlash } from './choices.ts';

/** Lets a box show a choice kept by this device, and change it. */
export function offerChoice(box: HTMLInputElement, choice: Choice): void {
	box.checked = isOn(choice);
	box.onchange = () => {
		const storage = deviceStorage();
		if (box.checked) storage?.removeItem(choice);
		else storage?.setItem(choice, '1');
		if (!isOn(KEEPING_PLACES)) storage?.removeItem(PLACES);
		showSlash();
	};
}
