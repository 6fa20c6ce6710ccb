/** What a person asks: words, the values chosen in each facet, the order of the results. */
export type Query = {
	words: string;
	filters: Readonly<Record<string, readonly string[]>>;
	/** Empty for the nearest first. */
	order: string;
};

const WORDS = 'q';
const ORDER = 'ordine';

/** What stands in the form, as the query of an address; what is empty is left out. */
export function readForm(form: HTMLFormElement): URLSearchParams {
	const params = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		const text = `${value}`.trim();
		if (text) params.append(name, text);
	}
	return params;
}

/** Puts into the form what an address asks; what the form cannot hold is left out. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
	for (const field of form.elements) {
		if (field instanceof HTMLSelectElement) {
			field.value = params.get(field.name) ?? '';
			if (field.selectedIndex < 0) field.selectedIndex = 0;
		}
		if (!(field instanceof HTMLInputElement)) continue;
		if (field.name === WORDS) field.value = (params.get(WORDS) ?? '').slice(0, field.maxLength);
		else field.checked = params.getAll(field.name).includes(field.value);
	}
}

export function toQuery(params: URLSearchParams): Query {
	const facets = [...new Set(params.keys())].filter((name) => name !== WORDS && name !== ORDER);
	return {
		words: params.get(WORDS) ?? '',
		filters: Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)])),
		order: params.get(ORDER) ?? '',
	};
}
