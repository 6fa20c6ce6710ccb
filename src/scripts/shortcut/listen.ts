import { showSlash } from '../device/choices.ts';

const TEXT_FIELDS = 'input:not([type=checkbox]),textarea,select';
/**
 * Where the key works the root says so. The box of the page itself comes after the one of its head,
 * and is preferred.
 */
const WAYS = '[data-slash] [data-slash]';

/** `/` leads to the search: to its box where the page has one, else to its page. */
addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
	if ((event.target as Element).closest(TEXT_FIELDS)) return;
	const way = [...document.querySelectorAll<HTMLAnchorElement | HTMLInputElement>(WAYS)].pop();
	if (!way) return;
	event.preventDefault();
	if ('select' in way) way.select();
	else location.href = `${way.href}#parole`;
});
showSlash();
