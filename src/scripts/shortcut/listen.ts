import { isSlashOn, showWhetherOn } from './slash-key.ts';

const TEXT_FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** `/` leads to the search: to its box where the page has one, else to its page. */
addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
	if ((event.target as Element).closest(TEXT_FIELDS) || !isSlashOn()) return;
	// The box of the page itself comes after the one of its head.
	const way = [...document.querySelectorAll<HTMLElement>('[data-slash]')].pop();
	if (!way) return;
	event.preventDefault();
	if (way instanceof HTMLInputElement) way.select();
	else location.assign(`${way.getAttribute('href')}#parole`);
});
showWhetherOn();
