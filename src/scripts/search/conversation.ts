import { searchResults as text } from '#text/search-results.ts';
import type { Bundle, Outcome } from './bundle.ts';
import type { Filters } from './filters.ts';
import type { Range } from './find.ts';
import { type Query, readForm, toQuery } from './query.ts';
import { isAskable } from './resemblance.ts';
import type { View } from './view.ts';

export type Speakers = {
	form: HTMLFormElement;
	bundle: Bundle;
	filters: Filters;
	view: View;
};

export type Conversation = {
	/** Asks what stands in the form and shows the answer; only the last question asked is answered. */
	ask: (range: Range) => Promise<void>;
	/** Counts the results of each filter for what stands in the form. */
	count: () => Promise<void>;
};

export function conversation({ form, bundle, filters, view }: Speakers): Conversation {
	let latest = 0;
	let isHopeless = false;

	async function ask(range: Range): Promise<void> {
		const mine = ++latest;
		const query = toQuery(readForm(form));
		const outcome = isQuestion(query) ? await search(query, range) : null;
		if (mine !== latest) return;
		isHopeless = outcome?.kind === 'none' && outcome.without === 0;
		if (outcome) show(outcome, query, range);
		else view.blank(query.words ? text.tooShort : '');
		if (filters.areOpen()) await count();
		else if (outcome) filters.offer();
	}

	/** Where no filter would find anything either, none has any number. */
	async function count(): Promise<void> {
		const mine = latest;
		const query = toQuery(readForm(form));
		const words = isQuestion(query) ? query.words : '';
		const counts = isHopeless ? {} : await bundle.count({ ...query, words });
		if (mine === latest) filters.fill(counts);
	}

	function search(query: Query, range: Range): Promise<Outcome> {
		view.searching();
		return bundle.search(query, range);
	}

	function show(outcome: Outcome, { words }: Query, { from }: Range): void {
		const asked = { words, filters: filters.chosen() };
		if (outcome.kind === 'found' && from > 0) view.add(outcome, asked);
		else if (outcome.kind === 'found') view.found(outcome, asked);
		else if (outcome.kind === 'none') view.none(outcome, asked);
		else if (outcome.kind === 'offline') view.failed();
		else if (outcome.kind === 'refused') location.reload();
		else location.assign(door());
	}

	return { ask, count };
}

/** Words to look for, or no words and a filter whose pages are asked for. */
function isQuestion({ words, filters }: Query): boolean {
	return words ? isAskable(words) : Object.keys(filters).length > 0;
}

/** Where a person signs in, and from there comes back to this search. */
function door(): string {
	return `/accedi/?ritorno=${encodeURIComponent(location.pathname + location.search)}`;
}
