import { isSlashOn, turnSlash } from './slash-key.ts';

/** @param option what holds the box that turns the key on and off; it waits hidden */
export function offerSwitch(option: HTMLElement): void {
	const box = option.querySelector('input') as HTMLInputElement;
	box.checked = isSlashOn();
	box.onchange = () => turnSlash(box.checked);
	option.hidden = false;
}
