import { DOCUMENT_TYPES } from './document-types.ts';
import { NETWORK_TOPICS } from './network-topics.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kinds.ts';
import type { PublishedContribution } from './published-contributions.ts';
import { REGIONS, type RegionCode } from './regions.ts';
import type { Term } from './vocabulary.ts';

/** What an address of the network asks for; each is left out where nothing is asked of it. */
export type NetworkQuery = {
	region?: RegionCode | undefined;
	kind?: OrganisationKind | undefined;
	/** Code of `NETWORK_TOPICS`: it works on it, or published something about it. */
	topic?: string | undefined;
	/** Code of `DOCUMENT_TYPES`: it published one. */
	type?: string | undefined;
};

export type NetworkQueryReading = {
	query: NetworkQuery;
	/** Something was asked that does not exist, or twice: it was left aside, and the page says so. */
	unknown: boolean;
};

/** Reads what an address asks of the network; what is not understood is left aside. */
export function readNetworkQuery(parameters: URLSearchParams): NetworkQueryReading {
	let unknown = false;
	const query: Record<string, string | undefined> = {};
	for (const [key, { name, terms }] of Object.entries(QUERY)) {
		const [asked, ...more] = parameters.getAll(name).filter((value) => value !== '');
		const code = terms.find((term) => term.code === asked)?.code;
		if (more.length > 0 || (asked !== undefined && code === undefined)) unknown = true;
		query[key] = code;
	}
	return { query, unknown };
}

/** The address of the network, narrowed to what is asked. */
export function networkAddress(query: NetworkQuery = {}): string {
	const parameters = new URLSearchParams();
	for (const [key, { name }] of Object.entries(QUERY)) {
		const code = query[key as keyof NetworkQuery];
		if (code !== undefined) parameters.set(name, code);
	}
	const asked = parameters.toString();
	return asked === '' ? '/area/rete/' : `/area/rete/?${asked}`;
}

/** The names under which a filter stands in an address, and what it may say. */
export const QUERY = {
	region: { name: 'regione', terms: REGIONS },
	kind: { name: 'forma', terms: ORGANISATION_KINDS },
	topic: { name: 'argomento', terms: NETWORK_TOPICS },
	type: { name: 'contributo', terms: DOCUMENT_TYPES },
} as const satisfies Record<keyof NetworkQuery, { name: string; terms: readonly Term[] }>;

/** An organisation as the filters look at it. */
export type Filtered = {
	id: string;
	kind: string;
	region: string | null;
	topics: readonly string[];
};

/** The organisations that are all that was asked; what they published counts among their topics. */
export function filterNetwork<T extends Filtered>(
	members: readonly T[],
	contributions: readonly PublishedContribution[],
	query: NetworkQuery,
): T[] {
	return members.filter((member) => {
		const own = contributions.filter(({ organisationId }) => organisationId === member.id);
		const topics = [member.topics, ...own.map((one) => one.topics)].flat();
		return (
			(query.region === undefined || member.region === query.region) &&
			(query.kind === undefined || member.kind === query.kind) &&
			(query.topic === undefined || topics.includes(query.topic)) &&
			(query.type === undefined || own.some(({ type }) => type === query.type))
		);
	});
}
