import { isOn, SLASH_KEY, showSlash } from '../device/choices.ts';

const TEXT_FIELDS = 'input:not([type=checkbox]),textarea,select,[contenteditable]';

/** `/` leads to the search: to its box where the page has one, else to its page. */
addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
	if ((event.target as Element).closest(TEXT_FIELDS) || !isOn(SLASH_KEY)) return;
	// The box of the page itself comes after the one of its head.
	const way = [...document.querySelectorAll<HTMLElement>('[data-slash]')].pop();
	if (!way) return;
	event.preventDefault();
	if (way instanceof HTMLInputElement) way.select();
	else location.href = `${way.getAttribute('href')}#parole`;
});
showSlash();
