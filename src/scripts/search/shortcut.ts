const OFF = 'senza-scorciatoia';
const TEXT_FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/**
 * `/` leads to the search box. Whoever speaks to the computer may press it unawares, so it can be
 * turned off (WCAG 2.1.4), and stays off.
 *
 * @param option the box that turns it off, in an element that waits hidden
 */
export function listenToSlash(input: HTMLInputElement, option: HTMLElement): void {
	const box = option.querySelector('input') as HTMLInputElement;
	box.checked = localStorage.getItem(OFF) === null;
	box.onchange = () => {
		if (box.checked) localStorage.removeItem(OFF);
		else localStorage.setItem(OFF, '1');
	};
	option.hidden = false;
	addEventListener('keydown', (event) => {
		const isTyping = (event.target as Element).matches(TEXT_FIELDS);
		if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
		if (isTyping || !box.checked) return;
		event.preventDefault();
		input.select();
	});
}
