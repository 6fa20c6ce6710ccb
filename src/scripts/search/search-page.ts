import { SLASH_KEY } from '../device/choices.ts';
import { offerChoice } from '../device/offer-choice.ts';
import { addressKeeper, type Change } from './address.ts';
import { openBundle } from './bundle.ts';
import { conversation } from './conversation.ts';
import { filtersOf } from './filters.ts';
import { recalledPlace, rememberPlace, returnTo } from './place.ts';
import { fillForm, readForm } from './query.ts';
import { type View, viewOf } from './view.ts';

const TYPING_PAUSE_MS = 150;
const AT_ONCE = 10;

type SearchPage = {
	input: HTMLInputElement;
	view: View;
	/** Searches what stands in the form. */
	search: (change: Change) => Promise<void>;
};

const panel = document.querySelector<HTMLElement>('[data-search]');
const form = panel?.querySelector('form');
if (panel && form) open(panel, form);

function open(panel: HTMLElement, form: HTMLFormElement): void {
	const input = form.elements.namedItem('q') as HTMLInputElement;
	const view = viewOf(panel);
	const filters = filtersOf(panel, () => count());
	const address = addressKeeper(view.list);
	const bundle = openBundle(panel.dataset.search ?? '');
	const { ask, count } = conversation({ form, filters, view, bundle });

	/** Shows what the address asks, as the person left it. */
	async function recall(): Promise<void> {
		const place = recalledPlace();
		fillForm(form, address.read());
		await ask({ from: 0, to: place?.shown || AT_ONCE });
		if (place) returnTo(place, view.list);
	}

	async function search(change: Change): Promise<void> {
		address.write(readForm(form), change);
		await ask({ from: 0, to: AT_ONCE });
	}

	async function unfilter(): Promise<void> {
		filters.clear();
		await search('chosen');
		view.takeFocus(input);
	}

	listenToForm(form, { input, view, search });
	input.onfocus = bundle.prepare;
	panel.onchange = ({ target }) => {
		if (target !== input && (target as HTMLInputElement).name) search('chosen');
	};
	for (const button of panel.querySelectorAll<HTMLElement>('[data-unfilter]'))
		button.onclick = unfilter;
	view.more.onclick = () => {
		const from = view.list.children.length;
		ask({ from, to: from + AT_ONCE });
	};
	view.list.onclick = ({ target }) => {
		const link = (target as Element).closest('a');
		if (link) rememberPlace(view.list, link.getAttribute('href'));
	};
	view.retry.onclick = () => search('typed');
	offerChoice(panel.querySelector('[data-shortcut] input') as HTMLInputElement, SLASH_KEY);
	history.scrollRestoration = 'manual';
	addEventListener('popstate', recall);
	recall();
	// Who comes by the key `/` has come to type.
	if (location.hash === `#${input.id}`) input.focus();
}

/** What is typed waits for a pause; what is asked for does not. */
function listenToForm(form: HTMLFormElement, { input, search }: SearchPage): void {
	let pause: ReturnType<typeof setTimeout>;

	function searchIn(milliseconds: number, change: Change): void {
		clearTimeout(pause);
		pause = setTimeout(search, milliseconds, change);
	}

	input.oninput = () => searchIn(TYPING_PAUSE_MS, 'typed');
	input.onkeydown = (event) => {
		if (event.key !== 'Escape' || !input.value) return;
		event.preventDefault();
		input.value = '';
		searchIn(0, 'typed');
	};
	form.onsubmit = (event) => {
		event.preventDefault();
		searchIn(0, 'chosen');
	};
	form.onreset = () => {
		input.focus();
		searchIn(0, 'chosen');
	};
}
