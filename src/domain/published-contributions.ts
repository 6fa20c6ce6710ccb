import { DOCUMENT_TYPES } from './document-types.ts';
import { NETWORK_TOPICS } from './network-topics.ts';

/** A document of the library that a member gave, as the network names it. */
export type PublishedContribution = {
	/** Id of the organisation that gave it. */
	organisationId: string;
	slug: string;
	title: string;
	/** Code of `DOCUMENT_TYPES`. */
	type: string;
	/** Codes of `NETWORK_TOPICS`. */
	topics: readonly string[];
	href: string;
};

/** Who has already done something, as far as what they published tells. */
export type DoneBefore = {
	code: string;
	label: string;
	by: readonly {
		organisationId: string;
		name: string;
		documents: readonly PublishedContribution[];
	}[];
};

/**
 * For each type of document, the organisations that published one; types of which nobody did are
 * left out.
 *
 * @param members the organisations that may be named, in the order in which they are
 */
export function doneByType(
	contributions: readonly PublishedContribution[],
	members: readonly { id: string; name: string }[],
): DoneBefore[] {
	return DOCUMENT_TYPES.map(({ code, plural }) => ({
		code,
		label: plural,
		by: publishers(
			contributions.filter(({ type }) => type === code),
			members,
		),
	})).filter(({ by }) => by.length > 0);
}

/** The same, topic by topic. */
export function doneByTopic(
	contributions: readonly PublishedContribution[],
	members: readonly { id: string; name: string }[],
): DoneBefore[] {
	return NETWORK_TOPICS.map(({ code, label }) => ({
		code,
		label,
		by: publishers(
			contributions.filter(({ topics }) => topics.includes(code)),
			members,
		),
	})).filter(({ by }) => by.length > 0);
}

function publishers(
	contributions: readonly PublishedContribution[],
	members: readonly { id: string; name: string }[],
): DoneBefore['by'] {
	return members
		.map(({ id, name }) => ({
			organisationId: id,
			name,
			documents: contributions.filter(({ organisationId }) => organisationId === id),
		}))
		.filter(({ documents }) => documents.length > 0);
}
