import { searchTerms } from '#legal/searchable.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { type View, viewOf } from './view.ts';

const TYPING_PAUSE_MS = 250;
const SHORTEST = 2;

const panel = document.querySelector<HTMLElement>('[data-search]');
const form = panel?.querySelector('form');
if (panel && form) listen(panel, form);

function listen(panel: HTMLElement, form: HTMLFormElement): void {
	const input = form.elements.namedItem('q') as HTMLInputElement;
	const bundle = openBundle(panel.dataset.search ?? '');
	const view = viewOf(panel);
	const run = searcher({ input, bundle, view });
	let pause: ReturnType<typeof setTimeout>;

	function runIn(milliseconds: number): void {
		clearTimeout(pause);
		pause = setTimeout(run, milliseconds, 0);
	}

	input.onfocus = bundle.prepare;
	input.oninput = () => runIn(TYPING_PAUSE_MS);
	input.onkeydown = ({ key }) => {
		if (key === 'Escape') form.reset();
	};
	form.onreset = () => {
		input.focus();
		runIn(0);
	};
	form.onsubmit = (event) => {
		event.preventDefault();
		runIn(0);
	};
	view.more.onclick = () => run(view.count());
	panel.querySelector('[data-retry]')?.addEventListener('click', () => runIn(0));
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	if (input.value) runIn(0);
}

/** @returns a search of what stands in the box; only the last one asked for is shown */
function searcher({ input, view, bundle }: SearchPage): (from: number) => Promise<void> {
	let latest = 0;
	return async (from) => {
		const mine = ++latest;
		const query = input.value.trim();
		history.replaceState(null, '', addressOf(query));
		const terms = searchTerms(query);
		if (terms.length < SHORTEST) return view.blank();
		view.searching();
		const outcome = await bundle.search(terms, from);
		if (mine !== latest) return;
		if (outcome.kind === 'found') from ? view.add(outcome) : view.found(outcome, query);
		if (outcome.kind === 'none') view.none(query);
		if (outcome.kind === 'offline') view.failed();
		if (outcome.kind === 'refused') location.reload();
		if (outcome.kind === 'signed-out') location.assign(door());
	};
}

function addressOf(query: string): string {
	return query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
}

/** Where a person signs in, and from there comes back to this search. */
function door(): string {
	return `/accedi/?ritorno=${encodeURIComponent(location.pathname + location.search)}`;
}

type SearchPage = {
	input: HTMLInputElement;
	view: View;
	bundle: Bundle;
};
