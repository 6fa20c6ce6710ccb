import { FACETS, type FacetName, facetLabel } from './facets.ts';
import type { Filters } from './filter-documents.ts';

export const ORDERS = ['data', 'titolo'] as const;
export type Order = (typeof ORDERS)[number];

/** What an address of the library asks for; `page` starts from 1. */
export type LibraryQuery = { filters: Filters; order: Order; page: number };

/** The whole library, the latest first. */
export const EVERYTHING: LibraryQuery = { filters: {}, order: 'data', page: 1 };

/** What of an address was not understood, so that the page can say it; what was typed is not kept. */
export type QueryFault =
	| { kind: 'unknown-parameter' }
	| { kind: 'unknown-value'; facet: FacetName }
	| { kind: 'repeated-facet'; facet: FacetName }
	| { kind: 'unknown-order' }
	| { kind: 'unknown-page' };

/** Reads the query of an address. What is not understood is left aside: there is always an answer. */
export function readLibraryQuery(parameters: URLSearchParams): {
	query: LibraryQuery;
	faults: QueryFault[];
} {
	const readings = FACETS.map(({ code }) => readFacet(code, parameters.getAll(code)));
	const order = readOrder(parameters.getAll('ordine'));
	const page = readPage(parameters.getAll('pagina'));
	const filters = Object.fromEntries(readings.flatMap(({ chosen }) => chosen)) as Filters;
	const unknown = [...parameters.keys()].some((name) => !KNOWN.has(name));
	return {
		query: { filters, order: order ?? 'data', page: page ?? 1 },
		faults: [
			...(unknown ? [{ kind: 'unknown-parameter' } as const] : []),
			...readings.flatMap(({ faults }) => faults),
			...(order === null ? [{ kind: 'unknown-order' } as const] : []),
			...(page === null ? [{ kind: 'unknown-page' } as const] : []),
		],
	};
}

/** The known parameters of a query, in one fixed order: equal queries have equal addresses. */
export function libraryParameters({ filters, order, page }: LibraryQuery): URLSearchParams {
	const parameters = filterParameters(filters);
	if (order !== 'data') parameters.set('ordine', order);
	if (page > 1) parameters.set('pagina', String(page));
	return parameters;
}

/** The address of a list of the library. */
export function libraryAddress(query: LibraryQuery): string {
	return addressWith('/area/biblioteca/', libraryParameters(query));
}

/** The address of the search among the documents of a list. */
export function searchAddress(filters: Filters): string {
	return addressWith('/area/cerca/', filterParameters(filters));
}

/** The filters alone, as search takes them too. */
function filterParameters(filters: Filters): URLSearchParams {
	const chosen = FACETS.flatMap(({ code }) => {
		const value = filters[code];
		return value === undefined ? [] : [[code, value]];
	});
	return new URLSearchParams(chosen);
}

function addressWith(path: string, parameters: URLSearchParams): string {
	return parameters.size === 0 ? path : `${path}?${parameters}`;
}

const KNOWN: ReadonlySet<string> = new Set([...FACETS.map(({ code }) => code), 'ordine', 'pagina']);
const PAGE_NUMBER = /^[1-9]\d{0,5}$/;

type FacetReading = { chosen: [FacetName, string][]; faults: QueryFault[] };

/** An empty value is a form's way of choosing nothing. */
function readFacet(facet: FacetName, values: readonly string[]): FacetReading {
	const given = values.filter((value) => value !== '');
	const known = given.filter((value) => facetLabel(facet, value) !== undefined);
	const faults: QueryFault[] = [];
	if (known.length < given.length) faults.push({ kind: 'unknown-value', facet });
	if (new Set(known).size > 1) faults.push({ kind: 'repeated-facet', facet });
	const [first] = known;
	return { chosen: first === undefined ? [] : [[facet, first]], faults };
}

/** @returns `undefined` where nothing is asked for, `null` where it is not understood */
function readOrder([value]: readonly string[]): Order | null | undefined {
	if (value === undefined || value === '') return undefined;
	return ORDERS.find((order) => order === value) ?? null;
}

function readPage([value]: readonly string[]): number | null | undefined {
	if (value === undefined || value === '') return undefined;
	return PAGE_NUMBER.test(value) ? Number(value) : null;
}
