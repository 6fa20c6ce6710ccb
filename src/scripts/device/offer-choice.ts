/** Lets a box show a choice kept by this device, and change it. */
export function offerChoice(
	box: HTMLInputElement,
	{ isOn, turn }: { isOn: () => boolean; turn: (isOn: boolean) => void },
): void {
	box.checked = isOn();
	box.onchange = () => turn(box.checked);
}
